/**
 * Phrases that contain a word of triggers.ts and never tell an event: idioms, names of things,
 * furniture of a web page. Lemmas or words in lower case, one phrase a line; a trigger inside one
 * is dropped. To add one: a line of two words or more.
 */
export const neverPhrases = `
a call for comment
all rights reserve
attack ad
attack helicopter
attack on title
battle of words
bear in mind
beat around the bush
beg the question
bid farewell
bomb shelter
box office
break even
break record
bring to mind
call into question
call sign
civil war era
cold war
cold war era
come under fire
cookie policy
crash course
crash diet
culture war
cut corner
cut short
draw attention
draw conclusion
drop in the ocean
dying to
election day
eye contact
fight back tear
fire alarm
fire brigade
fire chief
fire department
fire engine
fire extinguisher
fire officer
fire service
fire station
fire truck
first world war
flash flood warning
go on strike price
great depression
heart attack
asthma attack
heart failure
hit the headline
in charge
in search of
ground zero
killing time
launch pad
make headline
make sense
market share
match point
meet the eye
meet the requirement
meeting room
murder mystery
panic attack
peace prize
pitched battle
press conference
price war
privacy policy
prize money
protest vote
raise question
rape seed
riot gear
riot police
second world war
share this
please sign in
sign in here
sign in now
sign in or
sign in to
sign of
sign off
sign out
sign up
space race
star war
strike a balance
strike a chord
strike a pose
strike force
strike price
strike rate
subscribe now
talk show
tax return
test match
the talk of the town
threat level
time bomb
trade war
trial and error
tug of war
turf war
under attack ad
visit our
visit us
war chest
war crime
war crimes
war criminal
war hero
war memorial
war movie
war story
war veteran
war zone
word of warning
world war
world war i
world war ii
`
