/**
 * Named days, one a line: the names that texts use, in lower case, and the rule that gives the day
 * of a year: a fixed date, the nth weekday of a month (n = -1 the last, `onOrBefore` the last such
 * weekday up to a date), days from Easter (Western or Orthodox), or a date of the Islamic or Hebrew
 * calendar (computed, so the day may be one off where the moon is observed: `about`). `days` is the
 * length of a longer feast. Our own list; the rules are public knowledge.
 */
import type { Holiday } from './schema.ts'

export const holidays = [
  { id: 'new-years-day', names: ["new year's day", "new year's"], rule: { month: 1, day: 1 } },
  { id: 'new-years-eve', names: ["new year's eve"], rule: { month: 12, day: 31 } },
  { id: 'epiphany', names: ['epiphany'], rule: { month: 1, day: 6 } },
  { id: 'orthodox-christmas', names: ['orthodox christmas'], rule: { month: 1, day: 7 } },
  { id: 'mlk-day', names: ['martin luther king day', 'martin luther king jr. day', 'mlk day'], rule: { month: 1, weekday: 1, nth: 3 } },
  { id: 'australia-day', names: ['australia day'], rule: { month: 1, day: 26 } },
  { id: 'groundhog-day', names: ['groundhog day'], rule: { month: 2, day: 2 } },
  { id: 'valentines-day', names: ["valentine's day", "st. valentine's day"], rule: { month: 2, day: 14 } },
  { id: 'presidents-day', names: ["presidents' day", "president's day", 'presidents day'], rule: { month: 2, weekday: 1, nth: 3 } },
  { id: 'womens-day', names: ["international women's day"], rule: { month: 3, day: 8 } },
  { id: 'st-patricks-day', names: ["st. patrick's day", "saint patrick's day"], rule: { month: 3, day: 17 } },
  { id: 'april-fools-day', names: ["april fools' day", "april fool's day"], rule: { month: 4, day: 1 } },
  { id: 'earth-day', names: ['earth day'], rule: { month: 4, day: 22 } },
  { id: 'anzac-day', names: ['anzac day'], rule: { month: 4, day: 25 } },
  { id: 'may-day', names: ['may day', "international workers' day"], rule: { month: 5, day: 1 } },
  { id: 've-day', names: ['ve day', 'v-e day'], rule: { month: 5, day: 8 } },
  { id: 'victory-day', names: ['victory day'], rule: { month: 5, day: 9 } },
  { id: 'bastille-day', names: ['bastille day'], rule: { month: 7, day: 14 } },
  { id: 'canada-day', names: ['canada day'], rule: { month: 7, day: 1 } },
  { id: 'mothers-day', names: ["mother's day"], rule: { month: 5, weekday: 7, nth: 2 } },
  { id: 'memorial-day', names: ['memorial day'], rule: { month: 5, weekday: 1, nth: -1 } },
  { id: 'fathers-day', names: ["father's day"], rule: { month: 6, weekday: 7, nth: 3 } },
  { id: 'juneteenth', names: ['juneteenth'], rule: { month: 6, day: 19 } },
  { id: 'd-day', names: ['d-day anniversary'], rule: { month: 6, day: 6 } },
  { id: 'assumption', names: ['assumption day'], rule: { month: 8, day: 15 } },
  { id: 'labor-day', names: ['labor day'], rule: { month: 9, weekday: 1, nth: 1 } },
  { id: 'nine-eleven', names: ['patriot day'], rule: { month: 9, day: 11 } },
  { id: 'columbus-day', names: ['columbus day', "indigenous peoples' day"], rule: { month: 10, weekday: 1, nth: 2 } },
  { id: 'halloween', names: ['halloween'], rule: { month: 10, day: 31 } },
  { id: 'all-saints', names: ["all saints' day", "all saints day"], rule: { month: 11, day: 1 } },
  { id: 'guy-fawkes', names: ['guy fawkes night', 'bonfire night'], rule: { month: 11, day: 5 } },
  { id: 'election-day', names: ['election day'], rule: { month: 11, weekday: 1, nth: 1, plus: 1 } },
  { id: 'veterans-day', names: ['veterans day', "veterans' day", 'armistice day', 'remembrance day'], rule: { month: 11, day: 11 } },
  { id: 'thanksgiving', names: ['thanksgiving day', 'thanksgiving'], rule: { month: 11, weekday: 4, nth: 4 } },
  { id: 'black-friday', names: ['black friday'], rule: { month: 11, weekday: 4, nth: 4, plus: 1 } },
  { id: 'cyber-monday', names: ['cyber monday'], rule: { month: 11, weekday: 4, nth: 4, plus: 4 } },
  { id: 'christmas-eve', names: ['christmas eve'], rule: { month: 12, day: 24 } },
  { id: 'christmas-day', names: ['christmas day', 'christmas'], rule: { month: 12, day: 25 } },
  { id: 'boxing-day', names: ['boxing day'], rule: { month: 12, day: 26 } },

  { id: 'mardi-gras', names: ['mardi gras', 'shrove tuesday', 'fat tuesday'], rule: { easter: -47 } },
  { id: 'ash-wednesday', names: ['ash wednesday'], rule: { easter: -46 } },
  { id: 'palm-sunday', names: ['palm sunday'], rule: { easter: -7 } },
  { id: 'holy-week', names: ['holy week', 'easter week'], rule: { easter: -6 }, days: 7 },
  { id: 'maundy-thursday', names: ['maundy thursday', 'holy thursday'], rule: { easter: -3 } },
  { id: 'good-friday', names: ['good friday'], rule: { easter: -2 } },
  { id: 'easter-sunday', names: ['easter sunday', 'easter day', 'easter'], rule: { easter: 0 } },
  { id: 'easter-monday', names: ['easter monday'], rule: { easter: 1 } },
  { id: 'easter-weekend', names: ['easter weekend'], rule: { easter: -2 }, days: 4 },
  { id: 'orthodox-easter', names: ['orthodox easter'], rule: { orthodoxEaster: 0 } },
  { id: 'ascension', names: ['ascension day'], rule: { easter: 39 } },
  { id: 'pentecost', names: ['pentecost', 'whit sunday'], rule: { easter: 49 } },

  { id: 'ramadan', names: ['ramadan', 'holy month of ramadan', 'ramadhan'], rule: { islamicMonth: 9, islamicDay: 1 }, days: 30, about: true },
  { id: 'eid-al-fitr', names: ['eid al-fitr', 'eid ul-fitr'], rule: { islamicMonth: 10, islamicDay: 1 }, about: true },
  { id: 'eid-al-adha', names: ['eid al-adha', 'eid ul-adha'], rule: { islamicMonth: 12, islamicDay: 10 }, about: true },
  { id: 'ashura', names: ['ashura'], rule: { islamicMonth: 1, islamicDay: 10 }, about: true },

  { id: 'passover', names: ['passover'], rule: { hebrewFromPassover: 0 }, days: 7 },
  { id: 'rosh-hashanah', names: ['rosh hashanah'], rule: { hebrewFromPassover: 163 }, days: 2 },
  { id: 'yom-kippur', names: ['yom kippur'], rule: { hebrewFromPassover: 172 } },
] as const satisfies readonly Holiday[]
