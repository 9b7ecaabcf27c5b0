/** Figures that several pages, answers and articles repeat: said once, so that they always agree. */
export const facts = {
  rooms: 64,
  checkInFrom: '15:00',
  checkOutUntil: '11:30',
  earlyCheckIn: { from: '11:00', priceEuro: 30 },
  lateCheckOut: { until: '14:00', priceEuro: 35 },
  cityTaxEuro: 2.5,
  breakfast: { adultEuro: 21, childEuro: 11, weekdays: '07:00–10:30', weekends: '07:30–11:00' },
  parking: { spaces: 28, nightEuro: 19, heightMetres: 1.95, chargers: 6, kilowattHourEuro: 0.45 },
  pets: { nightEuro: 22, maximumKilograms: 25 },
  extraBedEuro: 35,
  transfer: { carEuro: 48, vanEuro: 72, kilometres: 24 },
  spaEntryEuro: 28,
  saverDiscount: 0.12,
} as const;
