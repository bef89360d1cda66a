/**
 * What the months are called, in the languages of the world's feeds: full names, the case in which
 * dates use them, and the usual abbreviations.
 *
 * Format: one language a line, twelve strings, January first; names of one month are parted by a
 * stroke, in lower case, without full stops. Earlier lines win where two languages disagree
 * ("listopada" is November in Polish and October in Croatian), unless the feed says its language.
 * Source: Unicode CLDR 48 by way of ICU, with spellings that feeds use added by hand.
 * Licence: Unicode-3.0 (names), as the project (additions).
 * To add one: append to its language's line, or add a line.
 */
import type { MonthNames } from './schema.ts'

export const monthNames = [
  { language: 'en', names: ['january/jan', 'february/feb', 'march/mar', 'april/apr', 'may', 'june/jun', 'july/jul', 'august/aug', 'september/sep/sept', 'october/oct', 'november/nov', 'december/dec'] },
  { language: 'de', names: ['januar/jan/jänner', 'februar/feb/feber', 'märz/mär/maerz/mrz', 'april/apr', 'mai', 'juni/jun', 'juli/jul', 'august/aug', 'september/sep/sept', 'oktober/okt', 'november/nov', 'dezember/dez'] },
  { language: 'fr', names: ['janvier/janv', 'février/févr/fév/fevrier', 'mars', 'avril/avr', 'mai', 'juin', 'juillet/juil/juill', 'août/aout', 'septembre/sept', 'octobre/oct', 'novembre/nov', 'décembre/déc/decembre'] },
  { language: 'es', names: ['enero/ene', 'febrero/feb', 'marzo/mar', 'abril/abr', 'mayo/may', 'junio/jun', 'julio/jul', 'agosto/ago', 'septiembre/sept/sep/setiembre', 'octubre/oct', 'noviembre/nov', 'diciembre/dic'] },
  { language: 'it', names: ['gennaio/gen', 'febbraio/feb', 'marzo/mar', 'aprile/apr', 'maggio/mag', 'giugno/giu', 'luglio/lug', 'agosto/ago', 'settembre/set/sett', 'ottobre/ott', 'novembre/nov', 'dicembre/dic'] },
  { language: 'pt', names: ['janeiro/jan', 'fevereiro/fev', 'março/mar/marco', 'abril/abr', 'maio/mai', 'junho/jun', 'julho/jul', 'agosto/ago', 'setembro/set', 'outubro/out', 'novembro/nov', 'dezembro/dez'] },
  { language: 'nl', names: ['januari/jan', 'februari/feb', 'maart/mrt', 'april/apr', 'mei', 'juni/jun', 'juli/jul', 'augustus/aug', 'september/sep', 'oktober/okt', 'november/nov', 'december/dec'] },
  { language: 'sv', names: ['januari/jan', 'februari/feb', 'mars/mar', 'april/apr', 'maj', 'juni/jun', 'juli/jul', 'augusti/aug', 'september/sep', 'oktober/okt', 'november/nov', 'december/dec'] },
  { language: 'da', names: ['januar/jan', 'februar/feb', 'marts/mar', 'april/apr', 'maj', 'juni/jun', 'juli/jul', 'august/aug', 'september/sep', 'oktober/okt', 'november/nov', 'december/dec'] },
  { language: 'nb', names: ['januar/jan', 'februar/feb', 'mars/mar', 'april/apr', 'mai', 'juni/jun', 'juli/jul', 'august/aug', 'september/sep', 'oktober/okt', 'november/nov', 'desember/des'] },
  { language: 'fi', names: ['tammikuu/tammikuuta/tammi', 'helmikuu/helmikuuta/helmi', 'maaliskuu/maaliskuuta/maalis', 'huhtikuu/huhtikuuta/huhti', 'toukokuu/toukokuuta/touko', 'kesäkuu/kesäkuuta/kesä', 'heinäkuu/heinäkuuta/heinä', 'elokuu/elokuuta/elo', 'syyskuu/syyskuuta/syys', 'lokakuu/lokakuuta/loka', 'marraskuu/marraskuuta/marras', 'joulukuu/joulukuuta/joulu'] },
  { language: 'is', names: ['janúar/jan', 'febrúar/feb', 'mars/mar', 'apríl/apr', 'maí', 'júní/jún', 'júlí/júl', 'ágúst/ágú', 'september/sep', 'október/okt', 'nóvember/nóv', 'desember/des'] },
  { language: 'et', names: ['jaanuar/jaan', 'veebruar/veebr', 'märts', 'aprill/apr', 'mai', 'juuni/juni', 'juuli/juli', 'august/aug', 'september/sept', 'oktoober/okt', 'november/nov', 'detsember/dets'] },
  { language: 'lv', names: ['janvāris/janv', 'februāris/febr', 'marts', 'aprīlis/apr', 'maijs', 'jūnijs/jūn', 'jūlijs/jūl', 'augusts/aug', 'septembris/sept', 'oktobris/okt', 'novembris/nov', 'decembris/dec'] },
  { language: 'lt', names: ['sausis/sausio', 'vasaris/vasario', 'kovas/kovo', 'balandis/balandžio', 'gegužė/gegužės', 'birželis/birželio', 'liepa/liepos', 'rugpjūtis/rugpjūčio', 'rugsėjis/rugsėjo', 'spalis/spalio', 'lapkritis/lapkričio', 'gruodis/gruodžio'] },
  { language: 'pl', names: ['styczeń/stycznia/sty', 'luty/lutego/lut', 'marzec/marca/mar', 'kwiecień/kwietnia/kwi', 'maj/maja', 'czerwiec/czerwca/cze', 'lipiec/lipca/lip', 'sierpień/sierpnia/sie', 'wrzesień/września/wrz', 'październik/października/paź', 'listopad/listopada/lis', 'grudzień/grudnia/gru'] },
  { language: 'cs', names: ['leden/ledna/led', 'únor/února/úno', 'březen/března/bře', 'duben/dubna/dub', 'květen/května/kvě', 'červen/června/čvn', 'červenec/července/čvc', 'srpen/srpna/srp', 'září/zář', 'říjen/října/říj', 'listopad/listopadu/lis', 'prosinec/prosince/pro'] },
  { language: 'sk', names: ['január/januára/jan', 'február/februára/feb', 'marec/marca/mar', 'apríl/apríla/apr', 'máj/mája', 'jún/júna', 'júl/júla', 'august/augusta/aug', 'september/septembra/sep', 'október/októbra/okt', 'november/novembra/nov', 'december/decembra/dec'] },
  { language: 'sl', names: ['januar/jan/januarja', 'februar/feb/februarja', 'marec/mar/marca', 'april/apr/aprila', 'maj/maja', 'junij/jun/junija', 'julij/jul/julija', 'avgust/avg/avgusta', 'september/sep/septembra', 'oktober/okt/oktobra', 'november/nov/novembra', 'december/dec/decembra'] },
  { language: 'hr', names: ['siječanj/siječnja/sij', 'veljača/veljače/velj', 'ožujak/ožujka/ožu', 'travanj/travnja/tra', 'svibanj/svibnja/svi', 'lipanj/lipnja/lip', 'srpanj/srpnja/srp', 'kolovoz/kolovoza/kol', 'rujan/rujna/ruj', 'listopad/listopada/lis', 'studeni/studenoga/stu/studenog', 'prosinac/prosinca/pro'] },
  { language: 'sr', names: ['јануар/јан/januara', 'фебруар/феб/februara', 'март/мар/marta', 'април/апр', 'мај', 'јун/juna', 'јул/jula', 'август/авг', 'септембар/сеп', 'октобар/окт', 'новембар/нов', 'децембар/дец'] },
  { language: 'sr-Latn', names: ['januar/jan', 'februar/feb', 'mart/mar', 'april/apr', 'maj', 'jun', 'jul', 'avgust/avg', 'septembar/sep', 'oktobar/okt', 'novembar/nov', 'decembar/dec'] },
  { language: 'mk', names: ['јануари/јан', 'февруари/фев', 'март/мар', 'април/апр', 'мај', 'јуни/јун', 'јули/јул', 'август/авг', 'септември/сеп', 'октомври/окт', 'ноември/ное', 'декември/дек'] },
  { language: 'bg', names: ['януари', 'февруари', 'март', 'април', 'май', 'юни', 'юли', 'август', 'септември', 'октомври', 'ноември', 'декември'] },
  { language: 'ru', names: ['январь/января/янв', 'февраль/февраля/февр', 'март/марта/мар', 'апрель/апреля/апр', 'май/мая', 'июнь/июня/июн', 'июль/июля/июл', 'август/августа/авг', 'сентябрь/сентября/сент/сен', 'октябрь/октября/окт', 'ноябрь/ноября/нояб/ноя', 'декабрь/декабря/дек'] },
  { language: 'uk', names: ['січень/січня/січ', 'лютий/лютого/лют', 'березень/березня/бер', 'квітень/квітня/квіт', 'травень/травня/трав', 'червень/червня/черв', 'липень/липня/лип', 'серпень/серпня/серп', 'вересень/вересня/вер', 'жовтень/жовтня/жовт', 'листопад/листопада/лист', 'грудень/грудня/груд'] },
  { language: 'be', names: ['студзень/студзеня/сту', 'люты/лютага/лют', 'сакавік/сакавіка/сак', 'красавік/красавіка/кра', 'май/мая', 'чэрвень/чэрвеня/чэр', 'ліпень/ліпеня/ліп', 'жнівень/жніўня/жні', 'верасень/верасня/вер', 'кастрычнік/кастрычніка/кас', 'лістапад/лістапада/ліс', 'снежань/снежня/сне'] },
  { language: 'ro', names: ['ianuarie/ian', 'februarie/feb', 'martie/mar', 'aprilie/apr', 'mai', 'iunie/iun', 'iulie/iul', 'august/aug', 'septembrie/sept', 'octombrie/oct', 'noiembrie/nov/noi', 'decembrie/dec'] },
  { language: 'hu', names: ['január/jan', 'február/febr', 'március/márc', 'április/ápr', 'május/máj', 'június/jún', 'július/júl', 'augusztus/aug', 'szeptember/szept', 'október/okt', 'november/nov', 'december/dec'] },
  { language: 'el', names: ['ιανουαρίου/ιαν/ιανουάριος', 'φεβρουαρίου/φεβ/φεβρουάριος', 'μαρτίου/μαρ/μάρτιος', 'απριλίου/απρ/απρίλιος', 'μαΐου/μαΐ/μάιος/μαϊ', 'ιουνίου/ιουν/ιούνιος', 'ιουλίου/ιουλ/ιούλιος', 'αυγούστου/αυγ/αύγουστος', 'σεπτεμβρίου/σεπ/σεπτέμβριος/σεπτ', 'οκτωβρίου/οκτ/οκτώβριος', 'νοεμβρίου/νοε/νοέμβριος/νοέ', 'δεκεμβρίου/δεκ/δεκέμβριος'] },
  { language: 'tr', names: ['ocak/oca', 'şubat/şub', 'mart/mar', 'nisan/nis', 'mayıs/may', 'haziran/haz', 'temmuz/tem', 'ağustos/ağu', 'eylül/eyl', 'ekim/eki', 'kasım/kas', 'aralık/ara'] },
  { language: 'az', names: ['yanvar/yan', 'fevral/fev', 'mart/mar', 'aprel/apr', 'may', 'iyun/iyn', 'iyul/iyl', 'avqust/avq', 'sentyabr/sen', 'oktyabr/okt', 'noyabr/noy', 'dekabr/dek'] },
  { language: 'sq', names: ['janar/jan', 'shkurt/shk', 'mars/mar', 'prill/pri', 'maj', 'qershor/qer', 'korrik/korr', 'gusht/gush', 'shtator/sht', 'tetor/tet', 'nëntor/nën', 'dhjetor/dhj'] },
  { language: 'ca', names: ['gener/gen', 'febrer/febr', 'març', 'abril/abr', 'maig', 'juny', 'juliol/jul', 'agost/ag', 'setembre/set', 'octubre/oct', 'novembre/nov', 'desembre/des'] },
  { language: 'gl', names: ['xaneiro/xan', 'febreiro/feb', 'marzo/mar', 'abril/abr', 'maio', 'xuño', 'xullo/xul', 'agosto/ago', 'setembro/set', 'outubro/out', 'novembro/nov', 'decembro/dec'] },
  { language: 'eu', names: ['urtarrila/urt', 'otsaila/ots', 'martxoa/mar', 'apirila/api', 'maiatza/mai', 'ekaina/eka', 'uztaila/uzt', 'abuztua/abu', 'iraila/ira', 'urria/urr', 'azaroa/aza', 'abendua/abe'] },
  { language: 'ga', names: ['eanáir/ean', 'feabhra/feabh', 'márta', 'aibreán/aib', 'bealtaine/beal', 'meitheamh/meith', 'iúil', 'lúnasa/lún', 'meán fómhair/mfómh', 'deireadh fómhair/dfómh', 'samhain/samh', 'nollaig/noll'] },
  { language: 'cy', names: ['ionawr/ion', 'chwefror/chw/chwef', 'mawrth/maw', 'ebrill/ebr', 'mai', 'mehefin/meh', 'gorffennaf/gor/gorff', 'awst', 'medi', 'hydref/hyd', 'tachwedd/tach', 'rhagfyr/rhag'] },
  { language: 'hy', names: ['հունվար/հունվարի/հնվ', 'փետրվար/փետրվարի/փտվ', 'մարտ/մարտի/մրտ', 'ապրիլ/ապրիլի/ապր', 'մայիս/մայիսի/մյս', 'հունիս/հունիսի/հնս', 'հուլիս/հուլիսի/հլս', 'օգոստոս/օգոստոսի/օգս', 'սեպտեմբեր/սեպտեմբերի/սեպ', 'հոկտեմբեր/հոկտեմբերի/հոկ', 'նոյեմբեր/նոյեմբերի/նոյ', 'դեկտեմբեր/դեկտեմբերի/դեկ'] },
  { language: 'ka', names: ['იანვარი/იან', 'თებერვალი/თებ', 'მარტი/მარ', 'აპრილი/აპრ', 'მაისი/მაი', 'ივნისი/ივნ', 'ივლისი/ივლ', 'აგვისტო/აგვ', 'სექტემბერი/სექ', 'ოქტომბერი/ოქტ', 'ნოემბერი/ნოე', 'დეკემბერი/დეკ'] },
  { language: 'he', names: ['ינואר/ינו׳/בינואר', 'פברואר/פבר׳/בפברואר', 'מרץ/במרץ/מרס', 'אפריל/אפר׳/באפריל', 'מאי/במאי', 'יוני/ביוני', 'יולי/ביולי', 'אוגוסט/אוג׳/באוגוסט', 'ספטמבר/ספט׳/בספטמבר', 'אוקטובר/אוק׳/באוקטובר', 'נובמבר/נוב׳/בנובמבר', 'דצמבר/דצמ׳/בדצמבר'] },
  { language: 'ar', names: ['يناير', 'فبراير', 'مارس', 'أبريل/إبريل/ابريل', 'مايو', 'يونيو/يونيه', 'يوليو/يوليه', 'أغسطس/اغسطس', 'سبتمبر', 'أكتوبر/اكتوبر', 'نوفمبر', 'ديسمبر'] },
  { language: 'ar-SY', names: ['كانون الثاني', 'شباط', 'آذار', 'نيسان', 'أيار', 'حزيران', 'تموز', 'آب', 'أيلول', 'تشرين الأول', 'تشرين الثاني', 'كانون الأول'] },
  { language: 'ar-DZ', names: ['جانفي', 'فيفري', 'مارس', 'أفريل', 'ماي', 'جوان', 'جويلية', 'أوت', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'] },
  { language: 'ar-MA', names: ['يناير', 'فبراير', 'مارس', 'أبريل', 'ماي', 'يونيو', 'يوليوز', 'غشت', 'شتنبر', 'أكتوبر', 'نونبر', 'دجنبر'] },
  { language: 'hi', names: ['जनवरी/जन॰', 'फ़रवरी/फ़र॰/फरवरी', 'मार्च', 'अप्रैल', 'मई', 'जून', 'जुलाई/जुल॰', 'अगस्त/अग॰', 'सितंबर/सित॰/सितम्बर', 'अक्टूबर/अक्टू॰', 'नवंबर/नव॰/नवम्बर', 'दिसंबर/दिस॰/दिसम्बर'] },
  { language: 'bn', names: ['জানুয়ারি/জানু/জানুয়ারী', 'ফেব্রুয়ারি/ফেব/ফেব্রুয়ারী', 'মার্চ', 'এপ্রিল/এপ্রি', 'মে', 'জুন', 'জুলাই/জুল', 'আগস্ট/আগ', 'সেপ্টেম্বর/সেপ্ট/সেপ', 'অক্টোবর/অক্টো', 'নভেম্বর/নভে', 'ডিসেম্বর/ডিসে'] },
  { language: 'ur', names: ['جنوری', 'فروری', 'مارچ', 'اپریل', 'مئی', 'جون', 'جولائی', 'اگست', 'ستمبر', 'اکتوبر', 'نومبر', 'دسمبر'] },
  { language: 'mr', names: ['जानेवारी/जाने', 'फेब्रुवारी/फेब्रु', 'मार्च', 'एप्रिल/एप्रि', 'मे', 'जून', 'जुलै', 'ऑगस्ट/ऑग', 'सप्टेंबर/सप्टें', 'ऑक्टोबर/ऑक्टो', 'नोव्हेंबर/नोव्हें', 'डिसेंबर/डिसें'] },
  { language: 'gu', names: ['જાન્યુઆરી/જાન્યુ', 'ફેબ્રુઆરી/ફેબ્રુ', 'માર્ચ', 'એપ્રિલ', 'મે', 'જૂન', 'જુલાઈ', 'ઑગસ્ટ', 'સપ્ટેમ્બર/સપ્ટે', 'ઑક્ટોબર/ઑક્ટો', 'નવેમ્બર/નવે', 'ડિસેમ્બર/ડિસે'] },
  { language: 'ta', names: ['ஜனவரி/ஜன', 'பிப்ரவரி/பிப்', 'மார்ச்/மார்', 'ஏப்ரல்/ஏப்', 'மே', 'ஜூன்', 'ஜூலை', 'ஆகஸ்ட்/ஆக', 'செப்டம்பர்/செப்', 'அக்டோபர்/அக்', 'நவம்பர்/நவ', 'டிசம்பர்/டிச'] },
  { language: 'te', names: ['జనవరి/జన', 'ఫిబ్రవరి/ఫిబ్ర', 'మార్చి', 'ఏప్రిల్/ఏప్రి', 'మే', 'జూన్', 'జులై', 'ఆగస్టు/ఆగ', 'సెప్టెంబర్/సెప్టెం', 'అక్టోబర్/అక్టో', 'నవంబర్/నవం', 'డిసెంబర్/డిసెం'] },
  { language: 'ml', names: ['ജനുവരി/ജനു', 'ഫെബ്രുവരി/ഫെബ്രു', 'മാർച്ച്/മാർ', 'ഏപ്രിൽ/ഏപ്രി', 'മേയ്', 'ജൂൺ', 'ജൂലൈ', 'ഓഗസ്റ്റ്/ഓഗ', 'സെപ്റ്റംബർ/സെപ്റ്റം', 'ഒക്‌ടോബർ/ഒക്ടോ', 'നവംബർ/നവം', 'ഡിസംബർ/ഡിസം'] },
  { language: 'id', names: ['januari/jan', 'februari/feb', 'maret/mar', 'april/apr', 'mei', 'juni/jun', 'juli/jul', 'agustus/agu/agt/ags', 'september/sep', 'oktober/okt', 'november/nov/nop', 'desember/des'] },
  { language: 'ms', names: ['januari/jan', 'februari/feb', 'mac', 'april/apr', 'mei', 'jun', 'julai/jul', 'ogos/ogo', 'september/sep', 'oktober/okt', 'november/nov', 'disember/dis'] },
  { language: 'sw', names: ['januari/jan', 'februari/feb', 'machi/mac', 'aprili/apr', 'mei', 'juni/jun', 'julai/jul', 'agosti/ago', 'septemba/sep', 'oktoba/okt', 'novemba/nov', 'desemba/des'] },
  { language: 'fil', names: ['enero/ene', 'pebrero/peb', 'marso/mar', 'abril/abr', 'mayo/may', 'hunyo/hun', 'hulyo/hul', 'agosto/ago', 'setyembre/set', 'oktubre/okt', 'nobyembre/nob', 'disyembre/dis'] },
  { language: 'af', names: ['januarie/jan', 'februarie/feb', 'maart/mrt', 'april/apr', 'mei', 'junie/jun', 'julie/jul', 'augustus/aug', 'september/sep', 'oktober/okt', 'november/nov', 'desember/des'] },
  { language: 'mt', names: ['jannar/jan', 'frar/fra', 'marzu/mar', 'april/apr', 'mejju/mej', 'ġunju/ġun', 'lulju/lul', 'awwissu/aww', 'settembru/set', 'ottubru/ott', 'novembru/nov', 'diċembru/diċ'] },
  { language: 'kk', names: ['қаңтар/қаң', 'ақпан/ақп', 'наурыз/нау', 'сәуір/сәу', 'мамыр/мам', 'маусым/мау', 'шілде/шіл', 'тамыз/там', 'қыркүйек/қыр', 'қазан/қаз', 'қараша/қар', 'желтоқсан/жел'] },
  { language: 'uz', names: ['yanvar/yan', 'fevral/fev', 'mart/mar', 'aprel/apr', 'may', 'iyun/iyn', 'iyul/iyl', 'avgust/avg', 'sentabr/sen', 'oktabr/okt', 'noyabr/noy', 'dekabr/dek'] },
  { language: 'eo', names: ['januaro/jan', 'februaro/feb', 'marto/mar', 'aprilo/apr', 'majo/maj', 'junio/jun', 'julio/jul', 'aŭgusto/aŭg', 'septembro/sep', 'oktobro/okt', 'novembro/nov', 'decembro/dec'] },
  { language: 'th', names: ['มกราคม/มค', 'กุมภาพันธ์/กพ', 'มีนาคม/มีค', 'เมษายน/เมย', 'พฤษภาคม/พค', 'มิถุนายน/มิย', 'กรกฎาคม/กค', 'สิงหาคม/สค', 'กันยายน/กย', 'ตุลาคม/ตค', 'พฤศจิกายน/พย', 'ธันวาคม/ธค'] },
] as const satisfies readonly MonthNames[]
