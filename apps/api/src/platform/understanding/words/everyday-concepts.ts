/** Words of everyday life that mean about the same, a concept a line. A word may be in several. */
export const everydayConcepts = `
greet: hello hi hey greetings howdy hiya morning evening afternoon welcome
leave: bye goodbye farewell later cya
thank: thanks thank thx grateful appreciate appreciated cheers gratitude
please: please kindly pls plz
want: want wanna need require wish desire like would prefer love crave
ask: ask asking question query wonder wondering inquire enquire inquiry enquiry
tell: tell say inform describe explain speak mention notify state
show: show display see view look give bring list present pull
know: know aware understand learn find discover figure determine info information detail details
help: help assist assistance aid support guide guidance advise advice
start: start begin launch open initiate commence activate resume run enable turn switch put
stop: stop end halt pause quit cancel terminate cease finish disable deactivate shut abort discontinue
make: make create build produce generate compose prepare draft design construct add
change: change modify alter edit update adjust amend revise switch convert correct transform replace set
remove: remove delete erase clear cancel discard drop eliminate trash undo clean wipe unset
keep: keep hold save store retain preserve record log
repeat: repeat again redo replay reiterate once loop
raise: raise increase up higher louder boost more max maximum turn brighter brighten
lower: lower decrease down reduce quieter dim less minimum soften darker quiet min
check: check verify confirm inspect review examine validate ensure test
search: search find look lookup seek locate google browse hunt discover
send: send mail forward deliver transmit email text message write post reply respond
receive: receive get got obtain gain acquire arrive received
buy: buy purchase order shop shopping buying acquire get pick
sell: sell sale selling sold vendor
give: give provide offer grant hand supply
take: take grab bring pick fetch collect
go: go going travel drive head move walk leave visit ride get
come: come arrive reach return back
wait: wait waiting hold delay queue pending
time: time clock hour hours minute minutes second seconds oclock am pm when timezone zone
day: day date today tomorrow tonight yesterday week weekend weekday month year daily weekly monthly
weekday: monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
month: january february march april may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec
partofday: morning noon afternoon evening night midnight tonight lunchtime midday dawn
soon: soon now immediately asap quickly fast right instantly current currently today
past: yesterday ago last previous previously recent recently earlier past history old
future: tomorrow next upcoming future later coming following
frequent: every daily each always regularly usually weekly recurring recurrent often hourly
number: one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million
math: plus minus times divided multiply multiplied divide subtract add sum square root percent calculate calculation equals math percentage cube average equation solve difference total
alarm: alarm alarms wake snooze waking awake timer ring buzzer
remind: remind reminder reminders remember notify notification alert forget
calendar: calendar schedule event events meeting meetings appointment appointments agenda planner plan plans itinerary diary booked conference slot
list: list lists todo task tasks item items checklist entry entries
music: music song songs track album artist band singer playlist tune tunes jazz rock pop rap hop hip genre melody beat concert metal classical reggae hits musician spotify pandora lyrics
listen: listen listening hear play playing played audio sound
radio: radio station fm am channel broadcast frequency tune
podcast: podcast podcasts episode episodes show series
book: book books audiobook audible novel read reading chapter story author kindle
game: game games chess play player trivia puzzle tic sudoku quest gaming
movie: movie movies film films cinema theater theatre showtime actor actress watch netflix tv television series imdb
news: news headline headlines article articles bbc cnn times newspaper journal reuters happening events politics political president election trending latest
weather: weather rain raining rainy sunny sun snow snowing forecast temperature degrees hot cold warm humid humidity storm wind windy cloudy umbrella sunscreen jacket coat celsius fahrenheit freezing thunderstorm outside climate precipitation hail fog
stars: sunrise sunset sky moon stars
light: light lights lamp lamps bulb bulbs brightness dim bright hue illuminate lighting
colour: color colour red green blue yellow purple white orange pink violet black brown
sound: volume loud louder mute unmute speaker speakers silent quiet noise sound silence hush audio
clean: vacuum clean cleaner cleaning hoover sweep robot roomba dust mop wash floor carpet dirty tidy
plug: plug socket outlet wemo smart device appliance machine switch
coffee: coffee espresso latte cappuccino brew tea mug cup caffeine
cook: cook cooking recipe recipes bake baking boil ingredients ingredient fry roast prepare oven dish grill meal
food: food eat dinner lunch breakfast meal pizza chicken burger rice pasta cheese sushi soup snack egg eggs cake vegetable fruit meat fish beef pork bread hungry vegan vegetarian sandwich salad
taste: spicy sweet salty delicious tasty flavor flavour yummy bitter
drink: drink wine beer water juice bar cocktail milk soda
restaurant: restaurant restaurants diner cafe takeaway takeout delivery order cuisine menu dine dining eatery reservation chinese italian thai mexican indian pizzeria
grocery: grocery groceries supermarket store market walmart shop milk eggs butter
nutrition: calorie calories carbs protein vitamin nutrition nutritional healthy sugar fat sodium diet
email: email emails mail mails inbox gmail outlook message messages send sent sender reply subject spam unread draft
contact: contact contacts phone number address mobile phonebook person people friend
call: call phone ring dial telephone calling voicemail cell missed
social: facebook twitter tweet tweets post status instagram linkedin social media hashtag share reddit snapchat timeline feed
photo: photo photos picture pictures camera selfie image images snapshot video
family: mom mother dad father brother sister son daughter wife husband uncle aunt cousin parents family grandma grandmother child kids kid boyfriend girlfriend
people: he she his her him they them someone person people who name
bot: you your siri alexa google assistant robot bot ai machine human olly real computer
joke: joke jokes funny laugh humor humour hilarious comedy amuse pun
feeling: happy sad bored tired angry upset depressed feel feeling mood lonely glad excited emotional
praise: good great awesome nice wonderful excellent amazing brilliant perfect well fantastic cool love best super job helpful smart correct
blame: bad wrong terrible awful horrible poor worst stupid incorrect mistake useless hate dislike rubbish garbage failed error
agree: yes yeah yep yup sure ok okay right correct affirmative absolutely definitely true alright indeed exactly agreed confirm agreed
disagree: no nope nah not never negative wrong disagree dont false
unsure: maybe perhaps possibly unsure idk dunno probably
define: define definition meaning mean means word dictionary synonym spell spelling spelled term acronym pronounce
describe: describe description characteristics look looks explain shape shaped
fact: fact facts capital population country president history invented born birthday died biography tall height old age distance longest largest biggest tallest deep
currency: currency exchange rate dollar dollars euro euros pound pounds yen rupee rupees convert conversion usd eur gbp peso pesos franc
stock: stock stocks share shares market nasdaq price dow trading apple microsoft invest invested
translate: translate translation language english french spanish german italian chinese japanese russian speak arabic portuguese languages
traffic: traffic road route congestion jam highway commute accident construction rush lane
direction: direction directions route map navigate gps way far distance miles near nearby nearest closest around close shortest location located address
transport: train bus metro subway tram ferry ticket tickets station railway transit transport transportation fare
taxi: taxi cab uber lyft ride driver pickup rideshare
car: car vehicle tire tires oil engine gas fuel tank mpg mileage brake brakes mechanic jump battery automobile truck lease maintenance petrol garage
flight: flight flights fly plane airport airline boarding gate departure landing terminal departs airplane layover
luggage: luggage baggage suitcase bag bags carry
trip: trip travel vacation holiday tour tourist journey sightseeing abroad visit visa passport tourism destination itinerary international overseas
place: place city town country area region state street location paris london york chicago texas california france india china australia
home: home house room living bedroom kitchen bathroom apartment hall garage office
sport: sport sports football basketball soccer game score team match baseball league player cricket hockey golf tennis nba nfl
health: health doctor medicine sick pain hospital pharmacy vaccine blood symptom illness ill medical flu fever prescription dentist headache vaccination shots pill
exercise: run workout gym exercise fitness running steps yoga
sleep: sleep bed asleep nap
work: work job office boss company employee employer career meeting colleague coworker
vacationdays: pto vacation leave days off sick paid holiday holidays request
pay: pay payroll salary payday paycheck wage wages income earn earnings w2 tax taxes direct deposit paid
insurance: insurance policy coverage premium insured benefits deductible plan claim
school: school class teacher student exam course university college lesson homework
animal: dog cat pet pets animal animals puppy horse bird
weddings: wedding marriage party birthday anniversary celebration christmas easter thanksgiving halloween
song: like love favorite favourite rate rating thumbs stars prefer enjoy fan
dice: dice roll coin flip random heads tails toss number pick
device: phone device cellphone mobile iphone android tablet laptop computer smartphone screen bluetooth wifi sync headphones
name: name call called nickname named names
whoami: who made creator maker developer created designed boss owner
hobby: hobby hobbies interests pastime fun activities activity
`;
