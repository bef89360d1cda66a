/**
 * What sites say where a wall stands instead of an article, or after its first lines.
 *
 * Format: one rule a line, sorted by id. Patterns see text in lower case with white space evened
 * out; every repetition in them is bounded. `consentHosts` ends host names.
 * Source: own list, from the forms of common consent, bot-check and subscription systems. Licence:
 * as the project.
 * To add one: it must be said by the wall itself, of this page, and by nobody in a story.
 */
import type { WallWords } from './schema.ts'

/** Hosts that have nothing but consent forms. */
export const consentHosts: readonly string[] = [
  'consent.cookiebot.com',
  'consent.google.com',
  'consent.yahoo.com',
  'consent.youtube.com',
  'guce.advertising.com',
  'guce.aol.com',
  'guce.yahoo.com',
  'myprivacy.dpgmedia.be',
  'myprivacy.dpgmedia.nl',
  'privacy-mgmt.com',
]

/** Titles of pages that stand before others; they are the whole title but for the site's name. */
export const wallTitles = [
  { id: 'bot.blocked', pattern: /^(?:attention required! \| cloudflare|pardon our interruption|sorry, you have been blocked|access to this page has been denied|ddos-guard)\W{0,4}$/, examples: ['Attention Required! | Cloudflare', 'Pardon Our Interruption...'], rejects: ['Attention required: dams need repair'] },
  { id: 'bot.check', pattern: /^(?:just a moment|one moment, please|checking your browser|ein moment|nur einen moment|un momento|un instant|einen moment bitte|um momento|een moment geduld|проверка браузера|请稍候|しばらくお待ちください)(?:\.{1,3}|…)$|^(?:cf-)?(?:security|human|bot) (?:check|verification)$/, examples: ['Just a moment...', 'Nur einen Moment…', 'Security check'], rejects: ['Just a moment', 'Just a moment of calm for Northport', 'Security check at the airport fails'] },
  { id: 'bot.human', pattern: /^(?:[\w .-]{1,40} [-–|] )?(?:are you a robot\?|robot or human\?|(?:please )?verify (?:that )?you are (?:a )?human|verifying you are human|sind sie ein roboter\?|êtes-vous un robot ?\?|¿eres un robot\?|sei un robot\?)\W{0,4}$/, examples: ['Courier - Are you a robot?', 'Please verify you are a human'], rejects: ['Are you a robot? A novel asks'] },
  { id: 'consent.before', pattern: /^(?:before you continue|bevor (?:sie|du) (?:fortfahren|fortfährst|zu .{1,40} weitergehe?n?s?t?)|avant d.accéder à|avant de continuer|antes de (?:continuar|ir a|acceder)|prima di continuare|voordat (?:je|u) (?:verdergaat|verder gaat|doorgaat)|zanim (?:przejdziesz|będziesz kontynuować)|innan du (?:fortsätter|går vidare)|før du (?:fortsætter|fortsetter|går videre)|ennen kuin jatkat|než budete pokračovat|прежде чем продолжить)(?: (?:to|sur|auf|vers|en|em|su|naar|till?|do|на) .{1,40})?$/, examples: ['Before you continue to Search', 'Bevor Sie fortfahren', 'Avant de continuer sur Exemple'], rejects: ['Before you continue with your diet, read on', 'Avant de continuer, le ministre'] },
  { id: 'consent.form', pattern: /^(?:(?:cookie|privacy|tracking)[ -]?(?:consent|wall|gate|zustimmung)|zustimmung|consent|consentement|consentimiento|consenso|your privacy choices|(?:ihre|deine) (?:privatsphäre|datenschutzeinstellungen)|votre vie privée|tu privacidad|la tua privacy)(?: [-–|] .{1,40})?$|^[^|]{1,40} [-–|] (?:zustimmung|consent|privacy gate)$/, examples: ['Privacy Gate', 'Zustimmung | Kurier', 'Kurier - Zustimmung'], rejects: ['Consent of parents is needed, court says', 'Zustimmung zur Reform wächst'] },
] as const satisfies readonly WallWords[]

/** Sentences of forms and checks, sought in short pages that have no article. */
export const wallSentences = [
  { id: 'bot.sentence', pattern: /enable javascript and cookies to continue|checking (?:if the site connection is secure|your browser before accessing)|needs to review the security of your connection|verify(?:ing)? (?:that )?you are (?:not a robot|human)\b.{0,60}(?:few seconds|action below|continue)|(?:detected|noticed) unusual (?:activity|traffic) from your (?:computer )?network|überprüfung, ob die (?:site|verbindung)|vérification de la sécurité de votre connexion|comprobando (?:si la conexión|la seguridad de)/, examples: ['Enable JavaScript and cookies to continue', 'We’ve detected unusual activity from your computer network'], rejects: ['Police noticed unusual activity in the network of tunnels'] },
  { id: 'consent.partners', pattern: /(?:\bwe and our (?:\d{1,4} )?partners|\bwir und unsere (?:\d{1,4} )?partner|\bnous et nos (?:\d{1,4} )?partenaires|\bnosotros y nuestros (?:\d{1,4} )?socios|\bnoi e i nostri (?:\d{1,4} )?(?:partner|fornitori)|\bwij en onze (?:\d{1,4} )?partners|\bmy i nasi (?:\d{1,4} )?partnerzy|\bvi och våra (?:\d{1,4} )?partners?|\bvi og vores (?:\d{1,4} )?partnere|nós e os nossos (?:\d{1,4} )?parceiros|мы и наши (?:\d{1,4} )?партн[её]ры).{0,300}(?:cookies?|data\b|daten|données|datos|dados|dati|gegevens|uppgifter|oplysninger|dane|данные)/, examples: ['We and our 128 partners store and access cookies on your device', 'Wir und unsere Partner verarbeiten Daten'], rejects: ['We and our partners in Nato will stand firm'] },
  { id: 'consent.tool', pattern: /\bwe use cookies and data to\b.{0,400}\baccept all\b|\bmit werbung (?:und tracking )?(?:weiterlesen|nutzen)\b.{0,600}\bwerbefrei\b|\bwie gewohnt mit werbung\b/, examples: ['We use cookies and data to deliver services. If you choose “Accept all”', 'Besuchen Sie uns wie gewohnt mit Werbung und Cookies'], rejects: ['We use cookies and tea to lure them'] },
] as const satisfies readonly WallWords[]

/** Sentences that offer a subscription in place of the rest of this article. */
export const paywallSentences = [
  { id: 'pay.continue', pattern: /\b(?:subscribe|sign (?:in|up)|log in|register|subscription)\b.{0,60}\bto (?:continue|keep|finish) reading\b|\bto (?:continue|keep) reading(?: this (?:article|story))?, (?:please )?(?:subscribe|sign in|log in|register|become|choose)|\bsubscribe to (?:read|unlock|access) (?:the (?:full|rest)|this (?:article|story))/, examples: ['Subscribe now to continue reading', 'To continue reading, please subscribe', 'Subscribe to read the full story'], rejects: ['Continue reading about the subscribe button', 'They subscribe to this view'] },
  { id: 'pay.de', pattern: /(?:diese[rn]|der ganze|der vollständige) (?:artikel|beitrag|text|inhalt) (?:ist|steht|gibt es|lesen)? ?(?:nur|exklusiv|ausschließlich)? ?(?:für|mit) (?:unsere[nm]? )?(?:[\wäöü+]{1,20}[ -])?abo|(?:abonnieren|jetzt testen|anmelden|abo).{0,40}(?:um weiterzulesen|und weiterlesen)|weiterlesen mit (?:[\wäöü]{1,20}[ +-]{1,2})?abo/, examples: ['Dieser Artikel ist nur für Abonnenten', 'Jetzt testen und weiterlesen'], rejects: ['Dieser Artikel der Verfassung ist alt', 'Für Abonnenten der Oper'] },
  { id: 'pay.east', pattern: /(?:ten|cały) artykuł (?:jest )?(?:dostępny )?(?:tylko )?dla (?:prenumeratorów|subskrybentów)|(?:článek|obsah) (?:je )?(?:dostupný )?(?:jen|pouze) pro předplatitele|(?:материал|статья) доступ(?:ен|на) (?:только )?(?:по подписке|подписчикам)|この記事は(?:有料)?会員限定|订阅后(?:继续|可)?阅读/, examples: ['Ten artykuł jest dostępny tylko dla subskrybentów', 'Материал доступен только по подписке', 'この記事は有料会員限定です'], rejects: ['Artykuł 5 konstytucji', 'Статья доступна всем'] },
  { id: 'pay.north', pattern: /(?:dit artikel|deze tekst) is (?:alleen|exclusief|enkel) (?:beschikbaar )?voor (?:onze )?abonnees|(?:denne|den här|denna) (?:artikkelen|artikeln|artikel|saken|sag)\S{0,3} (?:er|är) (?:kun |bare |endast |bara )?(?:for|för) (?:våre |våra |vores )?(?:abonnent|prenumerant)|(?:artikkeli|juttu) on (?:vain )?tilaajille/, examples: ['Dit artikel is alleen voor abonnees', 'Denne saken er for abonnenter', 'Den här artikeln är för prenumeranter'], rejects: ['Dit artikel gaat over abonnees'] },
  { id: 'pay.only', pattern: /\bthis (?:article|story|content|post) is (?:only |exclusively )?(?:for|available (?:only )?(?:to|for)|reserved for) (?:paid |paying |registered |our |premium )?(?:subscribers|members)\b/, examples: ['This article is for subscribers only', 'This story is available only to members'], rejects: ['This article is for lovers of tea', 'Subscribers only'] },
  { id: 'pay.south', pattern: /(?:cet|l.) ?(?:article|intégralité de l.article|contenu) est réservée? (?:à nos |aux )abonnés|il vous reste .{1,12}de cet article|(?:este|el) (?:artículo|contenido)(?: al que .{1,30})? es (?:exclusivo|solo) para (?:nuestros )?suscriptores|(?:este )?(?:conteúdo|artigo|matéria) (?:é )?(?:exclusivo|exclusiva) para assinantes|(?:questo|l.) ?(?:articolo|contenuto) è riservato agli abbonati|(?:abonnez-vous|suscríbete|assine|abbonati).{0,30}(?:pour lire la suite|para (?:seguir|continuar) (?:leyendo|lendo)|per continuare a leggere)/, examples: ['Cet article est réservé aux abonnés', 'Il vous reste 75 % de cet article à lire', 'Este contenido es exclusivo para suscriptores', 'Questo articolo è riservato agli abbonati'], rejects: ['Cet article est réservé à la presse', 'Contenido exclusivo para suscriptores'] },
] as const satisfies readonly WallWords[]
