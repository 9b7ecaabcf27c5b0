import { expect, test } from 'vitest';
import { detectLanguage } from './detect-language';

test.each([
  ['You can change your order within one hour of placing it.', 'en'],
  ['Sie können Ihre Bestellung innerhalb einer Stunde ändern.', 'de'],
  ['Vous pouvez modifier votre commande dans l’heure qui suit.', 'fr'],
  ['Puede modificar su pedido durante la primera hora.', 'es'],
  ['Willkommen | Haus Seeblick. Unser kleines Haus liegt am See und hat neun Zimmer. Kontakt, FAQ', 'de'],
  ['您可以在下单后一小时内修改订单。', 'zh'],
  ['ご注文は一時間以内に変更できます。', 'ja'],
  ['주문은 한 시간 이내에 변경할 수 있습니다.', 'ko'],
  ['เปลี่ยนคำสั่งซื้อได้ภายในหนึ่งชั่วโมง', 'th'],
  ['Вы можете изменить заказ в течение часа.', 'ru'],
])('tells the language of “%s”', async (text, language) => {
  expect(await detectLanguage(text)).toBe(language);
});

test('says nothing about what is too short or no words at all', async () => {
  for (const text of ['', '   ', 'AB-1234', '2bhk', '12 / 34 / 56', 'wing', '🙂🙂🙂']) {
    expect(await detectLanguage(text)).toBeNull();
  }
});

test('a long text costs no more than a short one', async () => {
  const line = 'The effect of shock waves on the boundary layer was studied. ';
  const startedAt = performance.now();
  expect(await detectLanguage(line.repeat(50_000))).toBe('en');
  expect(performance.now() - startedAt).toBeLessThan(1000);
});
