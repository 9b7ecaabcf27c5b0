import { expect, test } from 'vitest';
import { missingInProfile } from './missing-in-profile';

const nothing = { type: null, industry: null, location: null, website: null, phone: null, description: null };
const known = { name: 'House', timeZone: 'Europe/Zurich', ...nothing };
const says = {
  url: 'https://house.example/en/',
  profile: {
    name: 'Haus Seeblick',
    description: 'Nine rooms by the lake.',
    phone: '+41 41 555 01 01',
    email: 'hallo@house.example',
    address: 'Seeweg 1, 6353 Weggis, CH',
    hours: [],
    languages: ['de'],
  },
};

test('what nobody has written yet is taken over, and nothing else', () => {
  expect(missingInProfile(known, says)).toEqual({
    description: 'Nine rooms by the lake.',
    phone: '+41 41 555 01 01',
    location: 'Seeweg 1, 6353 Weggis, CH',
    website: 'https://house.example',
  });
  const written = { ...known, phone: '+41 1', website: 'https://other.example', location: 'Weggis' };
  expect(missingInProfile(written, says)).toEqual({ description: 'Nine rooms by the lake.' });
});

test('what the site does not say either stays blank', () => {
  const silent = { ...says.profile, description: null, phone: null, address: null };
  const given = { ...known, website: 'https://house.example' };
  expect(missingInProfile(given, { ...says, profile: silent })).toEqual({});
});
