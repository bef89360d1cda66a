/**
 * Words that tell a place by its kind, or that a name behind "in" is none. Lower case, parted by
 * spaces; names as they are written. Written for this project. To add a word: put it in its list.
 */

/** Towns and the like: "the town of Ivrea", "the village". */
export const settlementWords =
  'borough capital city community district hamlet municipality neighbourhood neighborhood outskirts port quarter resort settlement suburb town township village'

/** Ground wider than a town: "the province of Hajjah", "Hajjah province". */
export const groundWords =
  'archipelago area atoll basin bay beach canton canyon cape coast coastline county department desert district fjord forest governorate gorge gulf hills island islands isle isles islet lagoon lake mountain mountains oblast parish peninsula plain plateau prefecture province range reef region republic river sea shore state strait territory township valley voivodeship waters'

/** What stands before the name of ground: "Lake Urmia", "County Mayo", "Mount Agung". */
export const groundOpeners = 'cape county fort isle lake mount mt loch'

/** Buildings and sites that an article names once and then calls by their kind. */
export const siteWords =
  'abbey airport arena base bridge camp campus castle cathedral cemetery center centre church college consulate court courthouse dam embassy factory fairground gallery garden gardens hall harbour harbor headquarters hospital hotel house library mall market memorial mill mine monastery mosque museum office opera palace park pier plant plaza port prison pub refinery restaurant school shipyard square stadium station store street studio synagogue temple terminal theater theatre tower towers track university velodrome venue warehouse zoo'

/** Words for where the story plays, whatever it is. */
export const sceneWords = 'area building crossing ground grounds locality premises scene site spot venue'

/** Ground that one is on, not in: "on the island", "on Upper Street". */
export const surfaceWords =
  'avenue bank banks beach boulevard border bridge campus coast coastline field highway hill hillside island islands isle islet lane motorway mountain outskirts peninsula plain plateau quay river road route runway shore shores site slope slopes square stage street strip'

/** Words behind which "in" asks for no place: "a stake in", "believes in", "published in". */
export const notWhereWords =
  'appear article believe belief chapter column character confidence dealing deal degree episode expert expertise faith fluent holding holdings interest interested invest investment investor issue journal major majority paper participate partner position print publish report role scene share shareholder shares specialise specialist specialize specialized specialised star stake stock story trader trust write written'

/** Names behind "in" that are bodies, beliefs, times or things. */
export const notPlaceNames =
  'advent allah bible brexit cabinet christ christmas commons congress court covid covid-19 duma easter eden facebook fide god google heaven hell house instagram jesus knesset lent lords mass nato opec parliament passover premier quran ramadan reddit scripture senate telegram tiktok twitter whatsapp whitehall wikipedia wikinews windows youtube yuletide'

/** Words before "to", "into" and "from" a place: "travelled to Abs", "took off from Oban". */
export const motionWords =
  'arrive back bound come depart drive emigrate escape evacuate fall flee flight fly go head hurry immigrate journey land launch leave lift lift-off march migrate move off return ride road route sail send ship take-off tour transfer transport travel trip visit walk way withdraw'

/** Verbs whose object is a place: "shelled Orikhiv". */
export const reachWords =
  'besiege bomb bombard capture enter hit invade leave occupy overrun pound reach recapture retake seize shell storm strike visit'

/** Occasions that are named by their town: "the Venice Biennale". */
export const occasionWords =
  'auction biennale carnival championship championships conference derby exhibition expo fair festival film-festival forum games marathon masters olympics parade prix show summit symposium tournament'

/** What of a country "off the Indonesian coast", "in a Turkish prison" lies in it. */
export const landWords =
  'airport airspace border city coast coastline countryside court desert forest frontier harbour harbor highlands highway hospital interior island islands jail jungle mainland market mountains port prison province region shore shores side soil territory town university village waters'

/** What one attends, and what is held at its place again: "visited the festival in 2012". */
export const heldWords =
  'carnival celebration celebrations ceremony concert conference convention event exhibition expo fair festival funeral game games gathering march match meeting rally show summit tournament wedding'
