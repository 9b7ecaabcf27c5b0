/** At table. */
export const food = `
restaurant, dining, dine
eat, food, meal, dine > breakfast, lunch, dinner, menu, snack, sandwich, soup, restaurant
vegan, vegetarian, plant-based
gluten, coeliac, celiac, gluten-free
allergy, allergic, allergen, intolerance, allergies
drink, drinks, beverage
bar, cocktail bar, pub
chef, runs the kitchen, cook
dish, food > starter, main course, dessert
menu, dishes, food, card, meals, set menu
breakfast, brunch, morning meal, buffet
lunch, midday meal, lunchtime, lunch menu
dinner, supper, evening meal, dine
table, book a table, reserve a table, reservation, tables
terrace, outside, outdoor, outdoors, garden, patio, in the open
takeaway, take away, takeout, to go, take out, delivery, take with me
vegetarian, veggie, meatless, without meat, meat-free
vegan, plant-based, without animal products, dairy-free
halal, kosher, pork
gluten free, gluten, coeliac, wheat, celiac
lactose, milk, dairy, lactose-free, lactose intolerant
nuts, nut, peanut, peanuts
allergen, allergens, allergies, allergy, intolerances, allergic
kids menu, children's menu, children's portions, child portion, high chair, highchair
dessert, pudding, sweet, cake, ice cream
wine, wines, wine list, bottle of wine, corkage, own wine
corkage, bring our own wine, byo, own bottle, bring my own
beer, beers, draught, on tap
coffee, tea, espresso, cappuccino, hot drinks
bread, bakery, rolls, baked
fish, seafood, shellfish
meat, steak, beef, chicken, lamb
chef, cook, cooks, kitchen
private room, private dining, separate room, function room, back room
catering, cater, caterer, buffet, party food
birthday, celebration, party, anniversary, cake
seats, capacity, seat, places, people fit, how many people
`;
