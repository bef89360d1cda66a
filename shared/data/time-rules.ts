/**
 * The rules that read temporal expressions, in three passes: words to readings, readings combined
 * with words and each other, and bare words that are a time only where they stand. In each pass
 * the longest match wins, of equal ones the first.
 *
 * Pattern syntax: head of shared/events/time/pattern.ts. Captures and `make`: build.ts there.
 * `is` is the class by which later passes name the reading; `readingGroups` names several at once.
 * To add a rule: put it beside its family, with a text in which it must fire and one in which it
 * must not. Our own rules; TIMEX3 conventions after ISO-TimeML and TempEval-3.
 */
import type { TimeRule } from './schema.ts'

/** Classes of readings that patterns often name together. */
export const readingGroups: Readonly<Record<string, readonly string[]>> = {
  ANYDAY: ['DAY', 'MDAY', 'WDAY', 'TODAY', 'NAMEDDAY'],
  ANYYEAR: ['YEARY', 'SYEAR', 'FYEAR', 'YEARX', 'THEUNIT'],
  ANYDATE: ['DAY', 'MDAY', 'WDAY', 'TODAY', 'NAMEDDAY', 'MONTHY', 'SMONTH', 'YEARY', 'SYEAR', 'FYEAR', 'QUARTERX', 'HALFX', 'SEASONX', 'SEASONY', 'SWEEK', 'SOTHER', 'DECADEX', 'CENTURYX', 'MONTHB', 'YEARX', 'THEUNIT', 'PARTX', 'MOMENT'],
}

/** Pass 1: words to readings. */
export const wordRules = [
  { id: 'clock.minutes', reason: 'hours and minutes', pattern: 'hr=HOURNUM ~:|. ~min=NUM2 (~: ~sec=NUM2)? ap=AMPM? z=ZONE? (local time)?', make: 'calendar', is: 'CLOCK', examples: ['It opens at 10:30 a.m. EST.'], rejects: ['A ratio of 3:2 was agreed.'] },
  { id: 'clock.hour', reason: 'hour with a.m. or p.m.', pattern: 'hr=HOURNUM ap=AMPM z=ZONE? (local time)?', make: 'calendar', is: 'CLOCK', examples: ['Doors open at 7 p.m.'], rejects: ['He has 7 points.'] },
  { id: 'clock.oclock', reason: "hour with o'clock", pattern: "hr=HOURNUM o'clock (in the p=PART)?", make: 'calendar', is: 'CLOCK', examples: ["They met at five o'clock."], rejects: ['Five came late.'] },
  { id: 'clock.part', reason: 'hour with the part of the day', pattern: 'hr=MONTHNUM in the p=morning|afternoon|evening', make: 'calendar', is: 'CLOCK', examples: ['It began at 4 in the morning.'], rejects: ['They left in the morning.'] },
  { id: 'clock.military', reason: 'four digits with a zone', pattern: 'hm=NUM4 z=ZONE', make: 'calendar', is: 'CLOCK', examples: ['The launch is set for 1830 GMT.'], rejects: ['They met in 1830.'] },
  { id: 'clock.local', reason: 'four digits of local time', pattern: 'hm=NUM4 local time', make: 'calendar', is: 'CLOCK', examples: ['It began at 0900 local time.'], rejects: ['They met in 0900.'] },
  { id: 'clock.fixed', reason: 'noon and midnight', pattern: 'f=FIXEDHOUR z=ZONE?', make: 'calendar', is: 'CLOCK', examples: ['The truce began at midnight.'], rejects: ['The afternoon was quiet.'] },

  { id: 'date.iso', reason: 'ISO 8601 date', pattern: 'y=YEAR ~- ~m=NUM2 ~- ~d=NUM2', make: 'calendar', is: 'DAY', examples: ['Updated 2024-06-19 by staff.'], rejects: ['Call 2024-6-19-22 now.'] },
  { id: 'date.iso-time', reason: 'ISO 8601 date and time', pattern: 'y=YEAR ~- ~m=NUM2 ~- ~d=NUM2 ~T ~hr=NUM2 ~: ~min=NUM2 (~: ~sec=NUM2)? z=ZONE|z?', make: 'calendar', is: 'MOMENT', examples: ['Logged 2024-06-19T10:15:00.'], rejects: ['Logged 2024-06-19.'] },
  { id: 'date.numeric', reason: 'numbers with slashes; order from the document', pattern: 'a=DAYNUM ~/ ~b=DAYNUM ~/ ~y=YEAR|NUM2', make: 'numeric', is: 'DAY', examples: ['The form is dated 7/8/07.'], rejects: ['It is open 24/7.'] },
  { id: 'date.dotted', reason: 'European numbers with dots', pattern: 'd=DAYNUM ~. ~m=MONTHNUM ~. ~y=YEAR|NUM2', make: 'calendar', is: 'DAY', examples: ['Berlin, 19.06.2024'], rejects: ['Version 3.2 is out.'] },
  { id: 'date.year-first', reason: 'numbers with slashes, year first', pattern: 'y=YEAR ~/ ~m=MONTHNUM ~/ ~d=DAYNUM', make: 'calendar', is: 'DAY', examples: ['Filed on 2024/06/19.'], rejects: ['In 2003/04 they won.'] },
  { id: 'date.month-day-year', reason: 'American order', pattern: '(w=WEEKDAY|WEEKDAY3 ,?)? m=MONTH the? d=DAYNUM|ORD ,? y=YEAR', make: 'calendar', is: 'DAY', examples: ['On June 19, 2024, they signed.'], rejects: ['On June 19 they signed.'] },
  { id: 'date.day-month-year', reason: 'European order', pattern: '(w=WEEKDAY|WEEKDAY3 ,?)? the? d=DAYNUM|ORD of? -? m=MONTH -|,? y=YEAR', make: 'calendar', is: 'DAY', examples: ['On 19 June 2024 they signed.'], rejects: ['In June 2024 they signed.'] },
  { id: 'date.month-day', reason: 'American order without a year', pattern: '(w=WEEKDAY|WEEKDAY3 ,?)? m=MONTH the? d=DAYNUM|ORD', make: 'calendar', is: 'MDAY', examples: ['On Sept. 19 they met.'], rejects: ['In May they met.'] },
  { id: 'week.of', reason: 'week that holds a day', pattern: 'the? week of|beginning|ending m=MONTH the? d=DAYNUM|ORD (,? y=YEAR)?', make: 'calendar', set: { grain: 'week' }, is: 'SWEEK', examples: ['They vote in the week of March 6.'], rejects: ['They vote on March 6.'] },
  { id: 'date.day-month', reason: 'European order without a year', pattern: '(w=WEEKDAY|WEEKDAY3 ,?)? the? d=DAYNUM|ORD of? -? m=MONTH', make: 'calendar', is: 'MDAY', examples: ['On 11 December they flew.'], rejects: ['About 40 March in protest.'] },
  { id: 'date.weekday-ordinal', reason: 'day of a month that is not named', pattern: 'w=WEEKDAY|WEEKDAY3 ,? the d=NTH', make: 'calendar', is: 'MDAY', examples: ['It ends on Sunday the 23rd.'], rejects: ['On Sunday the first guests came late and left.'] },
  { id: 'date.ordinal-weekday', reason: 'nth weekday of a month', pattern: 'the nth=ORD w=WEEKDAY of|in m=MONTH (,? y=YEAR)?', make: 'calendar', is: 'MDAY', examples: ['It falls on the first Tuesday of November.'], rejects: ['It was the first Tuesday without rain.'] },
  { id: 'date.last-weekday', reason: 'last weekday of a month', pattern: 'the last w=WEEKDAY of|in m=MONTH (,? y=YEAR)?', make: 'calendar', set: { nth: -1 }, is: 'MDAY', examples: ['It falls on the last Monday of May.'], rejects: ['It was the last Monday without rain.'] },
  { id: 'date.nine-eleven', reason: 'the attacks of 11 September 2001', pattern: 'a=DAYNUM ~/ ~b=DAYNUM', make: 'nineEleven', is: 'DAY', examples: ['Security changed after 9/11.'], rejects: ['It is open 24/7.'] },
  { id: 'date.month-days', reason: 'two days of one month, American order', pattern: 'm=MONTH d=DAYNUM|ORD -|and|or|to|through|until|& e=DAYNUM|ORD (,? y=YEAR)?', make: 'pair', is: 'MDAY', examples: ['They meet on June 17-19.'], rejects: ['They meet on June 17.'] },
  { id: 'date.days-month', reason: 'two days of one month, European order', pattern: 'the? d=DAYNUM|ORD -|and|or|to|through|until|& the? e=DAYNUM|ORD of? m=MONTH (,? y=YEAR)?', make: 'pair', is: 'MDAY', examples: ['They meet on 17-19 June 2024.'], rejects: ['They meet on 17 June 2024.'] },
  { id: 'date.months', reason: 'two months of one year', pattern: 'm=MONTH -|and|or|to|through|until em=MONTH ,|of? y=YEAR', make: 'monthPair', is: 'MONTHY', examples: ['They met between March and May 2019.'], rejects: ['They met between March and May.'] },
  { id: 'date.years', reason: 'two years, the first before the second', pattern: 'y=YEAR - ey=YEAR', make: 'yearPair', is: 'YEARY', examples: ['He ruled 1998-2004.'], rejects: ['Call 2004-1998.'] },
  { id: 'date.year-span', reason: 'a year and the next, short', pattern: 'y=YEAR ~-|/ ~e=NUM2', make: 'yearSpan', is: 'YEARY', examples: ['It won the title in 2003-04.'], rejects: ['It won by 2003 votes.'] },
  { id: 'quarter.ordinal', reason: 'quarter of a year', pattern: '(the|its|their|his|our|a)? (fiscal|latest -?)? q=ORD -? quarter|quarters', make: 'calendar', is: 'QUARTERX', examples: ['It posted a third-quarter loss.'], rejects: ['A quarter of them left.'] },
  { id: 'quarter.of-year', reason: 'quarter after its year', pattern: '(the)? y=YEAR q=ORD -? quarter', make: 'calendar', is: 'QUARTERX', examples: ['In the 1988 second quarter it lost money.'], rejects: ['In 1988 it lost money.'] },
  { id: 'quarter.same-of-year', reason: 'the quarter that the text reports, of another year', pattern: '(the)? y=YEAR quarter|period', make: 'calendar', set: { base: 'business', unit: 'quarter', which: 0 }, is: 'QUARTERX', examples: ['Third-quarter profit rose. In the 1988 quarter it lost money.'], rejects: ['In 1988 it lost money.'] },
  { id: 'quarter.year-ago', reason: 'the quarter that the text reports, a year before', pattern: '(the|a)? year - ago|earlier (q=ORD)? (quarter|period|half)?', make: 'shift', set: { n: 1, unit: 'year', base: 'business', side: -1 }, is: 'AGO', examples: ['Third-quarter profit rose from the year-ago quarter.'], rejects: ['Profit rose in a year.'] },
  { id: 'quarter.latest', reason: 'the period that the text reports', pattern: 'the? latest|same|corresponding|current period', make: 'calendar', set: { base: 'business', unit: 'quarter', which: 0 }, is: 'SOTHER', examples: ['Third-quarter profit rose. The latest period includes a gain.'], rejects: ['A period of calm followed.'] },
  { id: 'date.month-year', reason: 'month of a year', pattern: 'm=MONTH ,|of? y=YEAR|YEAR2', make: 'calendar', is: 'MONTHY', examples: ['The August 1988 truce held.'], rejects: ['In August they met.'] },

  { id: 'quarter.code', reason: 'Q1 to Q4', pattern: 'q=QUARTERCODE', make: 'calendar', is: 'QUARTERX', examples: ['Sales grew in Q3.'], rejects: ['The Q5 is a car.'] },
  { id: 'half.ordinal', reason: 'half of a year', pattern: 'the? h=ORD -? half', make: 'calendar', is: 'HALFX', examples: ['Profit rose in the first half of 2024.'], rejects: ['The first half of the team left.'] },
  { id: 'half.last', reason: 'second half of a year', pattern: 'the? last half', make: 'calendar', set: { half: 2 }, is: 'HALFX', examples: ['Profit rose in the last half of 2023.'], rejects: ['Profit rose at last.'] },
  { id: 'half.code', reason: 'H1 and H2', pattern: 'h=HALFCODE', make: 'calendar', is: 'HALFX', examples: ['Sales grew in H1 2024.'], rejects: ['The H3 is a car.'] },
  { id: 'season.year', reason: 'season of a year', pattern: 'the? s=SEASON of? ,? y=YEAR', make: 'calendar', is: 'SEASONY', examples: ['They met in the summer of 1989.'], rejects: ['They met in the summer.'] },
  { id: 'decade.digits', reason: 'decade by its first year', pattern: 'the? dec=DECADE', make: 'calendar', is: 'DECADEX', examples: ['It was built in the 1990s.'], rejects: ['It cost 1990 dollars.'] },
  { id: 'decade.short', reason: 'decade without its century', pattern: "the '? dec=DECADE2|DECADEWORD", make: 'calendar', is: 'DECADEX', examples: ['Numbers fell through the nineties.'], rejects: ['He is in his nineties.'] },
  { id: 'decade.short-part', reason: 'part of a decade without its century', pattern: "the? mod=early|late|mid -? '? dec=DECADE2|DECADEWORD", make: 'calendar', is: 'MODX', examples: ["It was built in the late '80s."], rejects: ['It was late in the day.'] },
  { id: 'decade.apostrophe', reason: 'decade without its century, marked so', pattern: "' dec=DECADE2", make: 'calendar', is: 'DECADEX', examples: ["It was a hit of '80s pop."], rejects: ['He was in his 80s.'] },
  { id: 'century.ordinal', reason: 'numbered century', pattern: 'the? c=ORD -? century', make: 'calendar', is: 'CENTURYX', examples: ['It dates from the 19th century.'], rejects: ['A century ago it burnt.'] },
  { id: 'year.named', reason: 'the word year before the number', pattern: 'the? year y=YEAR', make: 'calendar', is: 'YEARY', examples: ['By the year 2030 it will be gone.'], rejects: ['By 2030 it will be gone.'] },
  { id: 'year.fiscal', reason: 'business year', pattern: 'fiscal year? y=YEAR|YEAR2', make: 'calendar', set: { fiscal: true }, is: 'FYEAR', examples: ['In fiscal 1989 it earned more.'], rejects: ['In 1989 it earned more.'] },
  { id: 'year.bc', reason: 'years before Christ', pattern: 'yr=INT bc|bce|b.c', make: 'calendar', set: { bc: true }, is: 'YEARY', examples: ['Caesar died in 44 BC.'], rejects: ['He lives in Vancouver, BC.'] },
  { id: 'year.ad', reason: 'years after Christ, named so', pattern: 'ad yr=INT', make: 'calendar', is: 'YEARY', examples: ['The town burnt in AD 79.'], rejects: ['The ad cost 79 dollars.'] },

  { id: 'duration.age', reason: 'an age is no time of the story', pattern: 'n=NUM -? u=UNIT|UNITS -? old|olds', make: 'duration', is: 'AGE', examples: [], rejects: ['The 44-year-old was arrested.'] },
  { id: 'duration.number', reason: 'number and unit', pattern: 'n=NUM more? -? u=UNIT|UNITS', make: 'duration', is: 'DUR', examples: ['A two-year strategy was set.'], rejects: ['A two-man team was sent.'] },
  { id: 'duration.scale', reason: 'large numbers of units', pattern: 'n=NUM SCALE u=UNITS', make: 'duration', is: 'NEVER', examples: [], rejects: ['It is 2 million years old.'] },
  { id: 'duration.half', reason: 'number and a half', pattern: 'n=NUM and a half u=UNITS', make: 'half', is: 'DUR', examples: ['It took two and a half years.'], rejects: ['It took two years.'] },
  { id: 'duration.fraction', reason: 'number and one half, in digits', pattern: 'n=INT -? a=INT ~/ ~b=INT -? u=UNIT|UNITS', make: 'fraction', is: 'DUR', examples: ['It took 2 1/2 years.'], rejects: ['It took 2 2/3 years.'] },
  { id: 'duration.and-half', reason: 'unit and a half', pattern: 'a|one u=UNIT and a half', make: 'half', is: 'DUR', examples: ['It took a year and a half.'], rejects: ['It took a year.'] },
  { id: 'duration.half-unit', reason: 'half a unit', pattern: 'half a|an u=UNIT', make: 'half', set: { n: 0.5 }, is: 'DUR', examples: ['It took half a year.'], rejects: ['Half of the year was dry.'] },
  { id: 'duration.fortnight', reason: 'two weeks', pattern: 'a|one n=FORTNIGHT', make: 'duration', set: { unit: 'week' }, is: 'DUR', examples: ['They leave in a fortnight.'], rejects: ['They leave in a week.'] },
  { id: 'duration.couple', reason: 'a couple of units', pattern: 'a? couple of? u=UNITS', make: 'duration', set: { n: 2, mod: 'APPROX' }, is: 'DUR', examples: ['It lasted a couple of years.'], rejects: ['A couple of men came.'] },
  { id: 'duration.vague', reason: 'a vague number of units', pattern: '(a|the)? n=VAGUE more? -? u=UNITS', make: 'duration', is: 'DUR', examples: ['It lasted several years.'], rejects: ['Several men came.'] },
  { id: 'duration.vague-hyphen', reason: 'a vague number of units, as an adjective', pattern: 'n=VAGUE ~- ~u=UNIT', make: 'duration', is: 'DUR', examples: ['A several-year plan was set.'], rejects: ['Several a year came.'] },
  { id: 'duration.one', reason: 'a unit', pattern: 'a|an u=UNIT', make: 'duration', set: { n: 1 }, is: 'ADUR', examples: ['It took more than a week.'], rejects: ['It took the week.'] },
  { id: 'duration.range', reason: 'from so many to so many', pattern: 'n=INT to|or|-|and INT -? u=UNIT|UNITS', make: 'duration', set: { mod: 'APPROX' }, is: 'DUR', examples: ['It will resume within two to three weeks.'], rejects: ['Two men waited three weeks.'] },
  { id: 'duration.long', reason: 'a unit long', pattern: '(a)? u=UNIT - long', make: 'duration', set: { n: 1 }, is: 'DUR', examples: ['A day-long meeting followed.'], rejects: ['A day was long.'] },
  { id: 'duration.units-long', reason: 'units long, without a number', pattern: 'u=UNITS - long', make: 'duration', is: 'DUR', examples: ['A decades-long dispute ended.'], rejects: ['The days are long.'] },

  { id: 'set.every', reason: 'every unit', pattern: 'every|each (n=INT|ORD)? u=UNIT|UNITS', make: 'set', is: 'SETX', examples: ['He works every day.'], rejects: ['Every man works.'] },
  { id: 'set.every-other', reason: 'every second unit', pattern: 'every other u=UNIT', make: 'set', set: { n: 2 }, is: 'SETX', examples: ['They meet every other week.'], rejects: ['They meet every week.'] },
  { id: 'set.every-weekday', reason: 'every weekday', pattern: 'every|each w=WEEKDAY p=PART?', make: 'set', is: 'SETX', examples: ['They march every Tuesday.'], rejects: ['They march on Tuesday.'] },
  { id: 'set.every-month', reason: 'every named month', pattern: 'every|each m=MONTH', make: 'set', is: 'SETX', examples: ['They march each July.'], rejects: ['They march in July.'] },
  { id: 'set.every-season', reason: 'every season', pattern: 'every|each s=SEASON', make: 'set', is: 'SETX', examples: ['It floods every spring.'], rejects: ['It floods in spring.'] },
  { id: 'set.every-part', reason: 'every morning', pattern: 'every|each p=PART', make: 'set', is: 'SETX', examples: ['He runs every morning.'], rejects: ['He runs in the morning.'] },
  { id: 'set.times', reason: 'so many times a unit', pattern: 'once|twice|thrice a|each|per|every u=UNIT', make: 'set', is: 'SETX', examples: ['They meet twice a year.'], rejects: ['They met twice.'] },
  { id: 'set.number-times', reason: 'so many times a unit', pattern: 'INT times a|each|per|every u=UNIT', make: 'set', is: 'SETX', examples: ['They meet three times a week.'], rejects: ['They met three times.'] },
  { id: 'set.per', reason: 'rate', pattern: 'per u=UNIT', make: 'set', is: 'SETX', examples: ['It makes 40 cars per day.'], rejects: ['It makes 40 percent.'] },
  { id: 'set.weekdays', reason: 'weekday in the plural', pattern: 'w=WEEKDAYS', make: 'set', is: 'SETX', examples: ['The market opens on Saturdays.'], rejects: ['The market opens on Saturday.'] },
  { id: 'set.weekday-parts', reason: 'part of a weekday in the plural', pattern: 'w=WEEKDAY p=PARTS', make: 'set', is: 'SETX', examples: ['It flies on Tuesday nights.'], rejects: ['It flies on Tuesday night.'] },
  { id: 'set.adverb', reason: 'daily, weekly, ...', pattern: 'v=ADVERB', make: 'set', is: 'SETX', examples: ['The council meets monthly.'], rejects: ['The council meets in a month.'] },

  { id: 'day.deictic', reason: 'today and its neighbours', pattern: 'n=DEICTIC', make: 'shift', set: { unit: 'day', base: 'published' }, is: 'TODAY', examples: ['He arrives tomorrow.'], rejects: ['He arrives soon.'] },
  { id: 'day.deictic-part', reason: 'part of a day near today', pattern: 'n=DEICTIC p=PART', make: 'shift', set: { unit: 'day', base: 'published' }, is: 'MOMENT', examples: ['He arrived yesterday morning.'], rejects: ['He arrived yesterday.'] },
  { id: 'day.tonight', reason: 'the night of the day', pattern: 'tonight', make: 'shift', set: { n: 0, unit: 'day', base: 'published', part: 'NI' }, is: 'MOMENT', examples: ['The vote is tonight.'], rejects: ['The vote is today.'] },
  { id: 'day.overnight', reason: 'the night before the report', pattern: 'overnight', make: 'shift', set: { n: -1, unit: 'day', base: 'published', part: 'NI' }, is: 'MOMENT', examples: ['The village was shelled overnight.'], rejects: ['The night was quiet.'] },
  { id: 'day.before-yesterday', reason: 'two days back', pattern: 'the? day before yesterday', make: 'shift', set: { n: -2, unit: 'day', base: 'published' }, is: 'TODAY', examples: ['She left the day before yesterday.'], rejects: ['She left yesterday.'] },
  { id: 'day.after-tomorrow', reason: 'two days on', pattern: 'the? day after tomorrow', make: 'shift', set: { n: 2, unit: 'day', base: 'published' }, is: 'TODAY', examples: ['She leaves the day after tomorrow.'], rejects: ['She leaves tomorrow.'] },
  { id: 'day.this-part', reason: 'part of the current day', pattern: 'this p=PART', make: 'shift', set: { n: 0, unit: 'day', base: 'published' }, is: 'MOMENT', examples: ['He said this morning that it was over.'], rejects: ['He said in the morning that it was over.'] },
  { id: 'day.last-night', reason: 'the night before', pattern: 'last p=PART', make: 'shift', set: { n: -1, unit: 'day', base: 'published' }, is: 'MOMENT', examples: ['It burnt last night.'], rejects: ['It burnt at night.'] },

  { id: 'shift.week', reason: 'week near the publication', pattern: '(the|its|their)? wh=last|past|this|current|next|coming week', make: 'calendar', set: { unit: 'week' }, is: 'SWEEK', examples: ['They met last week.'], rejects: ['They met for a week.'] },
  { id: 'shift.month', reason: 'month near the publication', pattern: '(the|its|their)? wh=last|past|this|current|next|coming month', make: 'calendar', set: { unit: 'month' }, is: 'SMONTH', examples: ['They met last month.'], rejects: ['They met for a month.'] },
  { id: 'shift.year', reason: 'year near the publication', pattern: '(the|its|their)? wh=last|past|this|current|next|coming (fiscal|calendar)? year', make: 'calendar', set: { unit: 'year' }, is: 'SYEAR', examples: ['They met last year.'], rejects: ['They met for a year.'] },
  { id: 'shift.other', reason: 'quarter, decade, century, weekend near the publication', pattern: '(the|its|their)? wh=last|past|latest|this|current|next|coming (fiscal)? u=quarter|weekend', make: 'calendar', is: 'SOTHER', examples: ['They meet this weekend.'], rejects: ['They met for a decade.'] },
  { id: 'shift.past-decade', reason: 'ten years that end at publication', pattern: '(the)? past|last u=decade', make: 'duration', set: { n: 1, side: -1 }, is: 'DURX', examples: ['It grew over the past decade.'], rejects: ['It grew for a decade.'] },
  { id: 'shift.century', reason: 'decade, century near the publication', pattern: '(the)? wh=last|this|current|next|coming u=decade|century|millennium', make: 'calendar', is: 'SOTHER', examples: ['It will be the warmest of this century.'], rejects: ['It was the warmest for a century.'] },
  { id: 'shift.focus', reason: 'unit beside the date that the story is at', pattern: 'the wh=previous|preceding|prior|following|subsequent u=UNIT', make: 'calendar', set: { base: 'focus' }, is: 'SOTHER', examples: ['It was sold in 1990. The following year it closed.'], rejects: ['They met for a year.'] },
  { id: 'shift.next-day', reason: 'day beside the date that the story is at', pattern: 'the wh=next u=day', make: 'calendar', set: { base: 'focus' }, is: 'SOTHER', examples: ['It was sold on May 3, 1990. The next day it closed.'], rejects: ['They met for a day.'] },
  { id: 'shift.next-part', reason: 'part of the day after the date that the story is at', pattern: 'the next|following p=PART', make: 'calendar', set: { base: 'focus', unit: 'day', which: 1 }, is: 'MOMENT', examples: ['It closed on May 3, 1990. The next morning it opened.'], rejects: ['It opened in the morning.'] },
  { id: 'shift.day-before', reason: 'day before the date that the story is at', pattern: 'the day|night before', make: 'calendar', set: { base: 'focus', unit: 'day', which: -1 }, is: 'SOTHER', examples: ['It closed on May 3, 1990. The day before, it had rained.'], rejects: ['They left the day before the vote.'] },
  { id: 'shift.day-after', reason: 'day after the date that the story is at', pattern: 'the day|night after', make: 'calendar', set: { base: 'focus', unit: 'day', which: 1 }, is: 'SOTHER', examples: ['It closed on May 3, 1990. The day after, it rained.'], rejects: ['They left the day after the vote.'] },
  { id: 'shift.same', reason: 'the unit that the story is at', pattern: 'that|same u=day|week|month|quarter|year|decade|weekend', make: 'calendar', set: { base: 'focus', which: 0 }, is: 'SOTHER', examples: ['It was sold in 1990 and closed that year.'], rejects: ['They met for a year.'] },
  { id: 'shift.weekday', reason: 'weekday near the publication', pattern: '(the)? wh=last|past|this|next|coming w=WEEKDAY', make: 'calendar', is: 'WDAY', examples: ['They met last Friday.'], rejects: ['They met on Friday.'] },
  { id: 'shift.weekday-focus', reason: 'weekday beside the date that the story is at', pattern: 'the wh=previous|preceding|following w=WEEKDAY', make: 'calendar', set: { base: 'focus' }, is: 'WDAY', examples: ['It closed on May 3, 1990. The following Monday it opened.'], rejects: ['They met on Monday.'] },
  { id: 'shift.named-month', reason: 'month of that name near the publication', pattern: '(the)? wh=last|past|this|next|coming|previous|following m=MONTH', make: 'calendar', is: 'SMONTH', examples: ['They met last May.'], rejects: ['They met in May.'] },
  { id: 'shift.month-day', reason: 'day of that name near the publication', pattern: 'wh=last|this|next|coming m=MONTH d=DAYNUM|ORD', make: 'calendar', is: 'MDAY', examples: ['They met last Oct. 23.'], rejects: ['They met on Oct. 23.'] },
  { id: 'shift.season', reason: 'season near the publication', pattern: '(the)? wh=last|past|this|next|coming|previous|following s=SEASON', make: 'calendar', is: 'SEASONY', examples: ['The election this fall is open.'], rejects: ['They met in the fall.'] },

  { id: 'ref.now', reason: 'the time of writing', pattern: 'now|currently|nowadays|presently', make: 'ref', set: { value: 'PRESENT_REF' }, is: 'REF', examples: ['It is now closed.'], rejects: ['It is known.'] },
  { id: 'ref.right-now', reason: 'the time of writing', pattern: 'right now', make: 'ref', set: { value: 'PRESENT_REF' }, is: 'REF', examples: ['It is closed right now.'], rejects: ['The right is closed.'] },
  { id: 'ref.these-days', reason: 'the time of writing', pattern: 'these days', make: 'ref', set: { value: 'PRESENT_REF' }, is: 'REF', examples: ['It is rare these days.'], rejects: ['Those days are over.'] },
  { id: 'ref.moment', reason: 'the time of writing', pattern: 'at the|this moment|present', make: 'ref', set: { value: 'PRESENT_REF' }, is: 'REF', examples: ['No plan exists at the moment.'], rejects: ['A moment passed.'] },
  { id: 'ref.current', reason: 'the time of writing, as an adjective', pattern: 'current', make: 'ref', set: { value: 'PRESENT_REF' }, is: 'REF', examples: ['The current plan is dead.'], rejects: ['The plan is dead.'] },
  { id: 'ref.recently', reason: 'not long ago', pattern: '(more|most)? recently|lately', make: 'ref', set: { value: 'PAST_REF' }, is: 'REF', examples: ['It was recently sold.'], rejects: ['It was sold.'] },
  { id: 'ref.recent-units', reason: 'some units up to now', pattern: 'recent u=UNITS', make: 'duration', set: { side: -1 }, is: 'DURX', examples: ['In recent years it fell.'], rejects: ['In years it fell.'] },
  { id: 'ref.coming-units', reason: 'some units from now', pattern: 'the? coming u=UNITS', make: 'duration', set: { side: 1 }, is: 'DURX', examples: ['In coming weeks it will fall.'], rejects: ['In weeks it fell.'] },
] as const satisfies readonly TimeRule[]

/** Pass 2: readings combined with words and with each other. */
export const combiningRules = [
  { id: 'ago.published', reason: 'counted back from publication', pattern: '(ABOUT)? x=DUR|ADUR ago', make: 'away', set: { base: 'published', side: -1 }, is: 'AGO', examples: ['It closed two weeks ago.'], rejects: ['It closed for two weeks.'] },
  { id: 'ago.from-now', reason: 'counted on from publication', pattern: '(ABOUT)? x=DUR|ADUR from REF|TODAY', make: 'away', set: { base: 'published', side: 1 }, is: 'AGO', examples: ['Two weeks from now it closes.'], rejects: ['It closes for two weeks.'] },
  { id: 'ago.earlier', reason: 'counted back from the story', pattern: '(ABOUT)? x=DUR|ADUR earlier|previously|beforehand', make: 'away', set: { base: 'focus', side: -1 }, is: 'AGO', examples: ['It opened in 1990. Two years earlier it was planned.'], rejects: ['It opened early.'] },
  { id: 'ago.later', reason: 'counted on from the story', pattern: '(ABOUT)? x=DUR|ADUR later|afterwards|afterward|thereafter', make: 'away', set: { base: 'focus', side: 1 }, is: 'AGO', examples: ['It opened in 1990. Two years later it closed.'], rejects: ['It opened late.'] },
  { id: 'ago.before-date', reason: 'counted back from a date', pattern: 'x=DUR|ADUR before d=ANYDATE', make: 'awayFrom', set: { side: -1 }, is: 'AGO', examples: ['It opened two weeks before Christmas.'], rejects: ['It opened two weeks before the vote.'] },
  { id: 'ago.after-date', reason: 'counted on from a date', pattern: 'x=DUR|ADUR after d=ANYDATE', make: 'awayFrom', set: { side: 1 }, is: 'AGO', examples: ['It opened two weeks after Easter.'], rejects: ['It opened two weeks after the vote.'] },
  { id: 'span.past', reason: 'a length that ends at publication', pattern: '(the|these)? last|past|previous|preceding|prior x=DUR', make: 'modify', set: { side: -1 }, is: 'DURX', examples: ['Over the past 24 years it grew.'], rejects: ['It grew for 24 years.'] },
  { id: 'span.next', reason: 'a length that begins at publication', pattern: '(the|these)? next|coming|following x=DUR', make: 'modify', set: { side: 1 }, is: 'DURX', examples: ['Over the next four years it will grow.'], rejects: ['It grew for four years.'] },
  { id: 'ref.past', reason: 'the past', pattern: 'the past', make: 'ref', set: { value: 'PAST_REF' }, is: 'REF', examples: ['In the past it cost more.'], rejects: ['They drove past the gate.'] },
  { id: 'ref.future', reason: 'the future', pattern: 'the (near|foreseeable)? future', make: 'ref', set: { value: 'FUTURE_REF' }, is: 'REF', examples: ['It may close in the near future.'], rejects: ['A futures contract fell.'] },
  { id: 'part.of', reason: 'part of a longer period', pattern: 'x=QUARTERX|HALFX|SEASONX of|,? b=ANYYEAR', make: 'part', is: 'PARTX', examples: ['It fell in the third quarter of last year.'], rejects: ['It fell in the third quarter.'] },
  { id: 'part.possessive', reason: "year's quarter", pattern: "b=ANYYEAR 's x=QUARTERX|HALFX", make: 'part', is: 'PARTX', examples: ["It fell in this year's third quarter."], rejects: ['It fell in the third quarter.'] },
  { id: 'part.month', reason: 'month of a year that is relative', pattern: 'x=MONTHB of? b=SYEAR', make: 'part', is: 'PARTX', examples: ['It fell in May of last year.'], rejects: ['It fell in May.'] },
  { id: 'mod.adjective', reason: 'early, late, mid', pattern: '(the)? mod=early|late|mid|earlier|later -? (in|on)? x=ANYDATE', make: 'modify', is: 'MODX', examples: ['It opens early next year.'], rejects: ['It opens next year.'] },
  { id: 'mod.of', reason: 'beginning, middle or end of a period', pattern: '(the)? mod=beginning|start|middle|end (part)? of x=ANYDATE', make: 'modify', is: 'MODX', examples: ['It opens at the end of this month.'], rejects: ['It opens this month.'] },
  { id: 'mod.about', reason: 'not exactly', pattern: 'about|around|circa|approximately x=YEARX|MDAY|MONTHY|DAY', make: 'modify', set: { mod: 'APPROX' }, is: 'MODX', examples: ['It opens around Nov. 1.'], rejects: ['It opens on Nov. 1.'] },
  { id: 'moment.clock-day', reason: 'time and day', pattern: 't=CLOCK (,|on|of)? x=ANYDAY', make: 'moment', is: 'MOMENT', examples: ['It began at noon Thursday.'], rejects: ['It began on Thursday.'] },
  { id: 'moment.day-clock', reason: 'day and time', pattern: 'x=ANYDAY ,? at t=CLOCK', make: 'moment', is: 'MOMENT', examples: ['It began Thursday at noon.'], rejects: ['It began on Thursday.'] },
  { id: 'moment.day-part', reason: 'part of a day', pattern: 'x=ANYDAY p=PART', make: 'moment', is: 'MOMENT', examples: ['It began Thursday night.'], rejects: ['It began on Thursday.'] },
  { id: 'moment.part-day', reason: 'part of a day', pattern: '(the)? p=PART of x=ANYDAY', make: 'moment', is: 'MOMENT', examples: ['It began on the night of June 19.'], rejects: ['It began on June 19.'] },
  { id: 'shift.holiday', reason: 'named day near the publication', pattern: 'wh=last|this|next x=NAMEDDAY', make: 'modify', is: 'NAMEDDAY', examples: ['They met last Christmas.'], rejects: ['They met at Christmas.'] },
] as const satisfies readonly TimeRule[]

/** Pass 3: bare words that are a time where nothing speaks against it. */
export const bareRules = [
  { id: 'bare.weekday', reason: 'weekday', pattern: 'w=WEEKDAY', make: 'calendar', is: 'WDAY', examples: ['They met on Friday.'], rejects: ['They met on Fridays.'] },
  { id: 'bare.month', reason: 'month', pattern: 'm=MONTH', make: 'calendar', is: 'MONTHB', examples: ['They met in September.'], rejects: ['They may meet.'] },
  { id: 'bare.year', reason: 'year', pattern: 'y=YEAR', make: 'calendar', is: 'YEARX', examples: ['They met in 1961.'], rejects: ['They sold 1,961.'] },
  { id: 'bare.short-year', reason: 'year without its century', pattern: 'y=YEAR2', make: 'calendar', is: 'YEARX', examples: ["The class of '98 met."], rejects: ['The class of 98 met.'] },
  { id: 'bare.prefixed-year', reason: 'before or after a year', pattern: 'pre|post - y=YEAR', make: 'calendar', is: 'YEARY', examples: ['Post-1959 Cuba is poor.'], rejects: ['A post is vacant.'] },
  { id: 'bare.season', reason: 'season', pattern: 'the? s=SEASON', make: 'calendar', is: 'SEASONX', examples: ['They met in the summer.'], rejects: ['The fall of the wall was near.'] },
  { id: 'bare.the-unit', reason: 'the unit that the report is about', pattern: 'the|its|their (full|fiscal|whole|entire|calendar)? u=year|quarter|month|week|weekend|decade', make: 'calendar', set: { base: 'business', which: 0 }, is: 'THEUNIT', examples: ['Sales for the year rose.'], rejects: ['Sales for a year rose.'] },
  { id: 'bare.year-end', reason: 'end of the year', pattern: "(the)? u=UNIT -|'s end", make: 'calendar', set: { which: 0, mod: 'END' }, is: 'DAY', examples: ['It closes by year-end.'], rejects: ['It closes at the end.'] },
  { id: 'bare.unit', reason: 'units without a number', pattern: 'u=UNITS', make: 'duration', is: 'UNITSX', examples: ['It went on for weeks.'], rejects: ['It went on for a week.'] },
] as const satisfies readonly TimeRule[]
