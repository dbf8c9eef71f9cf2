# Countries in Russian, in their cases.

entry: Казахстан
class: place
kind: country
en: Kazakhstan
country: KAZ
lat: 48.00
lon: 67.00
forms: Казахстан | Казахстана | Казахстану | Казахстаном | Казахстане | Республика Казахстан
forms: Республики Казахстан | Республике Казахстан | Республику Казахстан | Республикой Казахстан | РК

entry: Россия
class: place
kind: country
en: Russia
country: RUS
lat: 61.50
lon: 100.00
forms: Россия | России | Россию | Россией | Российская Федерация | Российской Федерации | Российской Федерацию
forms: Российской Федерацией | Российскую Федерации | Российскую Федерацию | Российскую Федерацией | РФ

entry: США
class: place
kind: country
en: United States
country: USA
lat: 39.50
lon: -98.50
forms: США | Соединенные Штаты | Америка | Америки | Америке | Америку | Америкой

entry: Великобритания
class: place
kind: country
en: United Kingdom
country: GBR
lat: 52.66
lon: -1.60
forms: Великобритания | Великобритании | Великобританию | Великобританией | Англия | Англии | Англию | Англией

entry: Киргизия
class: place
kind: country
en: Kyrgyzstan
country: KGZ
lat: 41.16
lon: 72.87
forms: Киргизия | Киргизии | Киргизию | Киргизией | Кыргызстан | Кыргызстана | Кыргызстану | Кыргызстаном
forms: Кыргызстане

entry: Беларусь
class: place
kind: country
en: Belarus
country: BLR
lat: 53.58
lon: 27.81
forms: Беларусь | Беларуси | Беларусю | Беларусью | Беларусе | Белоруссия | Белоруссии | Белоруссию
forms: Белоруссией

entry: Узбекистан
class: place
kind: country
en: Uzbekistan
country: UZB
lat: 40.50
lon: 67.24
forms: Узбекистан | Узбекистана | Узбекистану | Узбекистаном | Узбекистане

entry: Таджикистан
class: place
kind: country
en: Tajikistan
country: TJK
lat: 38.74
lon: 69.53
forms: Таджикистан | Таджикистана | Таджикистану | Таджикистаном | Таджикистане

entry: Туркменистан
class: place
kind: country
en: Turkmenistan
country: TKM
lat: 39.06
lon: 59.86
forms: Туркменистан | Туркменистана | Туркменистану | Туркменистаном | Туркменистане | Туркмения | Туркмении
forms: Туркмению | Туркменией

entry: Армения
class: place
kind: country
en: Armenia
country: ARM
lat: 40.31
lon: 44.64
forms: Армения | Армении | Армению | Арменией

entry: Азербайджан
class: place
kind: country
en: Azerbaijan
country: AZE
lat: 40.30
lon: 47.75
forms: Азербайджан | Азербайджана | Азербайджану | Азербайджаном | Азербайджане

entry: Грузия
class: place
kind: country
en: Georgia
country: GEO
lat: 42.09
lon: 43.18
forms: Грузия | Грузии | Грузию | Грузией

entry: Украина
class: place
kind: country
en: Ukraine
country: UKR
lat: 48.77
lon: 31.97
forms: Украина | Украины | Украине | Украину | Украиной

entry: Молдова
class: place
kind: country
en: Moldova
country: MDA
lat: 47.15
lon: 28.63
forms: Молдова | Молдовы | Молдове | Молдову | Молдовой | Молдавия | Молдавии | Молдавию | Молдавией

entry: Китай
class: place
kind: country
en: China
country: CHN
lat: 35.50
lon: 103.50
forms: Китай | Китая | Китаю | Китаем | Китае | КНР

entry: Германия
class: place
kind: country
en: Germany
country: DEU
lat: 51.14
lon: 9.43
forms: Германия | Германии | Германию | Германией

entry: Франция
class: place
kind: country
en: France
country: FRA
lat: 47.27
lon: 2.84
forms: Франция | Франции | Францию | Францией

entry: Италия
class: place
kind: country
en: Italy
country: ITA
lat: 42.33
lon: 12.57
forms: Италия | Италии | Италию | Италией

entry: Испания
class: place
kind: country
en: Spain
country: ESP
lat: 39.46
lon: -2.73
forms: Испания | Испании | Испанию | Испанией

entry: Турция
class: place
kind: country
en: Turkey
country: TUR
lat: 39.22
lon: 33.87
forms: Турция | Турции | Турцию | Турцией

entry: Иран
class: place
kind: country
en: Iran
country: IRN
lat: 32.50
lon: 54.30
forms: Иран | Ирана | Ирану | Ираном | Иране

entry: Ирак
class: place
kind: country
en: Iraq
country: IRQ
lat: 34.11
lon: 44.62
forms: Ирак | Ирака | Ираку | Ираком | Ираке

entry: Сирия
class: place
kind: country
en: Syria
country: SYR
lat: 34.98
lon: 37.12
forms: Сирия | Сирии | Сирию | Сирией

entry: Израиль
class: place
kind: country
en: Israel
country: ISR
lat: 32.31
lon: 35.08
forms: Израиль | Израили | Израилю | Израилью | Израиле

entry: Палестина
class: place
kind: country
en: Palestine
country: PSE
lat: 31.90
lon: 35.20
forms: Палестина | Палестины | Палестине | Палестину | Палестиной

entry: Саудовская Аравия
class: place
kind: country
en: Saudi Arabia
country: SAU
lat: 24.00
lon: 45.00
forms: Саудовская Аравия | Саудовской Аравии | Саудовской Аравию | Саудовской Аравией | Саудовскую Аравии
forms: Саудовскую Аравию | Саудовскую Аравией

entry: ОАЭ
class: place
kind: country
en: United Arab Emirates
country: ARE
lat: 24.84
lon: 55.25
forms: ОАЭ | Объединенные Арабские Эмираты

entry: Египет
class: place
kind: country
en: Egypt
country: EGY
lat: 26.80
lon: 30.00
forms: Египет | Египета | Египету | Египетом | Египете

entry: Ливия
class: place
kind: country
en: Libya
country: LBY
lat: 27.00
lon: 17.00
forms: Ливия | Ливии | Ливию | Ливией

entry: Йемен
class: place
kind: country
en: Yemen
country: YEM
lat: 15.70
lon: 47.50
forms: Йемен | Йемена | Йемену | Йеменом | Йемене

entry: Иордания
class: place
kind: country
en: Jordan
country: JOR
lat: 31.87
lon: 35.88
forms: Иордания | Иордании | Иорданию | Иорданией

entry: Ливан
class: place
kind: country
en: Lebanon
country: LBN
lat: 33.81
lon: 35.68
forms: Ливан | Ливана | Ливану | Ливаном | Ливане

entry: Кувейт
class: place
kind: country
en: Kuwait
country: KWT
lat: 29.23
lon: 48.05
forms: Кувейт | Кувейта | Кувейту | Кувейтом | Кувейте

entry: Катар
class: place
kind: country
en: Qatar
country: QAT
lat: 25.52
lon: 51.32
forms: Катар | Катара | Катару | Катаром | Катаре

entry: Бахрейн
class: place
kind: country
en: Bahrain
country: BHR
lat: 26.18
lon: 50.57
forms: Бахрейн | Бахрейна | Бахрейну | Бахрейном | Бахрейне

entry: Оман
class: place
kind: country
en: Oman
country: OMN
lat: 20.60
lon: 56.10
forms: Оман | Омана | Оману | Оманом | Омане

entry: Афганистан
class: place
kind: country
en: Afghanistan
country: AFG
lat: 34.65
lon: 67.56
forms: Афганистан | Афганистана | Афганистану | Афганистаном | Афганистане

entry: Пакистан
class: place
kind: country
en: Pakistan
country: PAK
lat: 30.04
lon: 70.96
forms: Пакистан | Пакистана | Пакистану | Пакистаном | Пакистане

entry: Индия
class: place
kind: country
en: India
country: IND
lat: 22.09
lon: 79.59
forms: Индия | Индии | Индию | Индией

entry: Япония
class: place
kind: country
en: Japan
country: JPN
lat: 35.54
lon: 137.02
forms: Япония | Японии | Японию | Японией

entry: Южная Корея
class: place
kind: country
en: South Korea
country: KOR
lat: 36.13
lon: 127.45
forms: Южная Корея | Южной Кореи | Южной Корею | Южной Кореей | Южную Кореи | Южную Корею | Южную Кореей
forms: Республика Корея | Республики Корея | Республике Корея | Республику Корея | Республикой Корея

entry: КНДР
class: place
kind: country
en: North Korea
country: PRK
lat: 40.45
lon: 127.54
forms: КНДР | Северная Корея | Северной Кореи | Северной Корею | Северной Кореей | Северную Кореи
forms: Северную Корею | Северную Кореей

entry: Польша
class: place
kind: country
en: Poland
country: POL
lat: 51.81
lon: 19.05
forms: Польша | Польши | Польше | Польшу | Польшой

entry: Эстония
class: place
kind: country
en: Estonia
country: EST
lat: 58.87
lon: 25.54
forms: Эстония | Эстонии | Эстонию | Эстонией

entry: Латвия
class: place
kind: country
en: Latvia
country: LVA
lat: 56.91
lon: 24.63
forms: Латвия | Латвии | Латвию | Латвией

entry: Литва
class: place
kind: country
en: Lithuania
country: LTU
lat: 55.21
lon: 23.81
forms: Литва | Литвы | Литве | Литву | Литвой

entry: Финляндия
class: place
kind: country
en: Finland
country: FIN
lat: 64.50
lon: 26.00
forms: Финляндия | Финляндии | Финляндию | Финляндией

entry: Швеция
class: place
kind: country
en: Sweden
country: SWE
lat: 62.50
lon: 16.50
forms: Швеция | Швеции | Швецию | Швецией

entry: Норвегия
class: place
kind: country
en: Norway
country: NOR
lat: 64.50
lon: 13.00
forms: Норвегия | Норвегии | Норвегию | Норвегией

entry: Сербия
class: place
kind: country
en: Serbia
country: SRB
lat: 44.72
lon: 20.43
forms: Сербия | Сербии | Сербию | Сербией

entry: Венгрия
class: place
kind: country
en: Hungary
country: HUN
lat: 47.29
lon: 19.64
forms: Венгрия | Венгрии | Венгрию | Венгрией

entry: Чехия
class: place
kind: country
en: Czech Republic
country: CZE
lat: 49.82
lon: 15.61
forms: Чехия | Чехии | Чехию | Чехией

entry: Словакия
class: place
kind: country
en: Slovakia
country: SVK
lat: 48.71
lon: 19.20
forms: Словакия | Словакии | Словакию | Словакией

entry: Румыния
class: place
kind: country
en: Romania
country: ROU
lat: 45.79
lon: 25.36
forms: Румыния | Румынии | Румынию | Румынией

entry: Болгария
class: place
kind: country
en: Bulgaria
country: BGR
lat: 42.81
lon: 25.18
forms: Болгария | Болгарии | Болгарию | Болгарией

entry: Греция
class: place
kind: country
en: Greece
country: GRC
lat: 38.76
lon: 23.27
forms: Греция | Греции | Грецию | Грецией

entry: Куба
class: place
kind: country
en: Cuba
country: CUB
lat: 21.93
lon: -79.61
forms: Куба | Кубы | Кубе | Кубу | Кубой

entry: Венесуэла
class: place
kind: country
en: Venezuela
country: VEN
lat: 9.38
lon: -68.30
forms: Венесуэла | Венесуэлы | Венесуэле | Венесуэлу | Венесуэлой

entry: Бразилия
class: place
kind: country
en: Brazil
country: BRA
lat: -10.80
lon: -53.00
forms: Бразилия | Бразилии | Бразилию | Бразилией

entry: Канада
class: place
kind: country
en: Canada
country: CAN
lat: 57.50
lon: -100.00
forms: Канада | Канады | Канаде | Канаду | Канадой

entry: Монголия
class: place
kind: country
en: Mongolia
country: MNG
lat: 46.90
lon: 103.80
forms: Монголия | Монголии | Монголию | Монголией

entry: Мексика
class: place
kind: country
en: Mexico
country: MEX
lat: 21.29
lon: -100.20
forms: Мексика | Мексики | Мексике | Мексику | Мексикой

entry: Австралия
class: place
kind: country
en: Australia
country: AUS
lat: -25.50
lon: 134.50
forms: Австралия | Австралии | Австралию | Австралией

entry: ЮАР
class: place
kind: country
en: South Africa
country: ZAF
lat: -28.95
lon: 26.69
forms: ЮАР

entry: Алжир
class: place
kind: country
en: Algeria
country: DZA
lat: 28.00
lon: 2.60
forms: Алжир | Алжира | Алжиру | Алжиром | Алжире

entry: Тунис
class: place
kind: country
en: Tunisia
country: TUN
lat: 35.72
lon: 10.01
forms: Тунис | Туниса | Тунису | Тунисом | Тунисе

entry: Марокко
class: place
kind: country
en: Morocco
country: MAR
lat: 32.81
lon: -6.29
forms: Марокко

entry: Судан
class: place
kind: country
en: Sudan
country: SDN
lat: 15.50
lon: 30.20
forms: Судан | Судана | Судану | Суданом | Судане

entry: Эфиопия
class: place
kind: country
en: Ethiopia
country: ETH
lat: 8.98
lon: 38.42
forms: Эфиопия | Эфиопии | Эфиопию | Эфиопией

entry: Сомали
class: place
kind: country
en: Somalia
country: SOM
lat: 5.64
lon: 45.68
forms: Сомали

entry: Нигерия
class: place
kind: country
en: Nigeria
country: NGA
lat: 8.98
lon: 7.46
forms: Нигерия | Нигерии | Нигерию | Нигерией

entry: Мали
class: place
kind: country
en: Mali
country: MLI
lat: 17.50
lon: -3.50
forms: Мали

entry: Австрия
class: place
kind: country
en: Austria
country: AUT
lat: 47.66
lon: 14.22
forms: Австрия | Австрии | Австрию | Австрией

entry: Швейцария
class: place
kind: country
en: Switzerland
country: CHE
lat: 47.08
lon: 8.10
forms: Швейцария | Швейцарии | Швейцарию | Швейцарией

entry: Бельгия
class: place
kind: country
en: Belgium
country: BEL
lat: 50.85
lon: 4.43
forms: Бельгия | Бельгии | Бельгию | Бельгией

entry: Нидерланды
class: place
kind: country
en: Netherlands
country: NLD
lat: 52.07
lon: 5.37
forms: Нидерланды

entry: Дания
class: place
kind: country
en: Denmark
country: DNK
lat: 55.85
lon: 10.63
forms: Дания | Дании | Данию | Данией

entry: Португалия
class: place
kind: country
en: Portugal
country: PRT
lat: 39.69
lon: -9.21
forms: Португалия | Португалии | Португалию | Португалией

entry: Хорватия
class: place
kind: country
en: Croatia
country: HRV
lat: 45.08
lon: 16.55
forms: Хорватия | Хорватии | Хорватию | Хорватией

entry: Босния и Герцеговина
class: place
kind: country
en: Bosnia and Herzegovina
country: BIH
lat: 44.33
lon: 17.78
forms: Босния и Герцеговина

entry: Индонезия
class: place
kind: country
en: Indonesia
country: IDN
lat: -5.16
lon: 110.72
forms: Индонезия | Индонезии | Индонезию | Индонезией

entry: Вьетнам
class: place
kind: country
en: Vietnam
country: VNM
lat: 16.29
lon: 106.28
forms: Вьетнам | Вьетнама | Вьетнаму | Вьетнамом | Вьетнаме

entry: Таиланд
class: place
kind: country
en: Thailand
country: THA
lat: 13.98
lon: 100.61
forms: Таиланд | Таиланда | Таиланду | Таиландом | Таиланде

entry: Мьянма
class: place
kind: country
en: Myanmar
country: MMR
lat: 18.60
lon: 96.35
forms: Мьянма | Мьянмы | Мьянме | Мьянму | Мьянмой
