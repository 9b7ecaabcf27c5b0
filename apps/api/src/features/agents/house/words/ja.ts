import type { HouseWords } from './types';

export const ja: HouseWords = {
  greeting: [
    'こんにちは、{agent}です。何をお調べしましょうか。',
    'こんにちは、{agent}です。ご用件をどうぞ。',
  ],
  greetingByName: ['{name}さん、こんにちは。{agent}です。ご用件をどうぞ。'],
  thanks: ['どういたしまして。ほかにございますか。'],
  goodbye: ['ありがとうございました。またいつでもどうぞ。'],
  stop: ['承知しました。ここで止めます。いつでもお書きください。'],
  unknown: [
    'それは分かりません。推測でお答えすることは控えます。',
    '手元の情報には答えが見つかりませんでした。',
  ],
  received:
    'ありがとうございます、届きました。私自身はファイルを開いたり録音を聞いたりできませんが、担当者にはできます。',
  tellMe: 'どのようなご用件か、短い言葉で教えてください。',
  meant: 'それとも「{topic}」についてでしょうか？',
  offerPerson: '担当者をお呼びしましょうか。',
  callPerson: '担当者と話す',
  restUnknown: 'そのほかの点はわかりません。推測でお答えするのは控えます。',
  restCall: '担当者への確認をご希望の場合は「{call}」とお書きください。',
  sorry: '申し訳ございません。',
  handOver: '担当者に引き継ぎます。こちらでお答えします。',
  handOverSoon: '担当者に引き継ぎます。通常およそ{wait}かかります。',
  handOverLater: '担当者に引き継ぎます。{when}ごろまでかかる場合があります。',
  closedUntil: '担当者に引き継ぎます。ただいま不在です。{when}に再開し、こちらでお答えします。',
  closed: '担当者に引き継ぎます。ただいま不在です。できるだけ早くこちらでお答えします。',
  offersExact: 'ご希望に合うものが{count}件あります：',
  offersOne: 'ご希望に合うものはこちらです：',
  offersNone: '完全に合うものはありません。',
  offersNear: '近いものはこちらです：',
  summary: {
    visitor: 'お客様',
    asked: '{name}の質問：「{question}」',
    answered: '回答：「{answer}」',
    open: 'まだ回答していません。',
    toAnswer: '要回答：「{question}」',
  },
  details: {
    reach:
      'ご連絡先を教えていただけますか。メールアドレスか電話番号で結構です。お返事のためだけに使います。不要の場合はその旨お書きください。',
    callBack:
      'お電話番号を教えていただけますか。折り返しのためだけに使います。不要の場合はその旨お書きください。',
  },
};
