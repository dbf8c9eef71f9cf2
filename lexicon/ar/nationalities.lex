# Nationality adjectives: they name an actor's country, and are no place mentions.

entry: أفغاني
class: nationality
country: AFG
plural: أفغان
en: Afghanistan
adj: أفغاني | أفغانستاني

entry: ألباني
class: nationality
country: ALB
en: Albania
adj: ألباني

entry: جزائري
class: nationality
country: DZA
en: Algeria
adj: جزائري

entry: أندوري
class: nationality
country: AND
en: Andorra
adj: أندوري

entry: أنغولي
class: nationality
country: AGO
en: Angola
adj: أنغولي | أنجولي

entry: أرجنتيني
class: nationality
country: ARG
en: Argentina
adj: أرجنتيني

entry: أرميني
class: nationality
country: ARM
plural: أرمن
en: Armenia
adj: أرميني | أرمني

entry: أسترالي
class: nationality
country: AUS
en: Australia
adj: أسترالي

entry: نمساوي
class: nationality
country: AUT
en: Austria
adj: نمساوي

entry: أذربيجاني
class: nationality
country: AZE
en: Azerbaijan
adj: أذربيجاني | أذري

entry: باهامي
class: nationality
country: BHS
en: Bahamas
adj: باهامي

entry: بحريني
class: nationality
country: BHR
en: Bahrain
adj: بحريني

entry: بنغلاديشي
class: nationality
country: BGD
en: Bangladesh
adj: بنغلاديشي | بنغالي | بنجلاديشي

entry: بربادوسي
class: nationality
country: BRB
en: Barbados
adj: بربادوسي

entry: بيلاروسي
class: nationality
country: BLR
en: Belarus
adj: بيلاروسي | بيلوروسي | بلاروسي

entry: بلجيكي
class: nationality
country: BEL
en: Belgium
adj: بلجيكي

entry: بليزي
class: nationality
country: BLZ
en: Belize
adj: بليزي

entry: بنيني
class: nationality
country: BEN
en: Benin
adj: بنيني

entry: بوتاني
class: nationality
country: BTN
en: Bhutan
adj: بوتاني

entry: بوليفي
class: nationality
country: BOL
en: Bolivia
adj: بوليفي

entry: بوسني
class: nationality
country: BIH
en: Bosnia and Herzegovina
adj: بوسني

entry: بوتسواني
class: nationality
country: BWA
en: Botswana
adj: بوتسواني

entry: برازيلي
class: nationality
country: BRA
en: Brazil
adj: برازيلي

entry: بروناوي
class: nationality
country: BRN
en: Brunei
adj: بروناوي

entry: بلغاري
class: nationality
country: BGR
plural: بلغار
en: Bulgaria
adj: بلغاري

entry: بوركيني
class: nationality
country: BFA
en: Burkina Faso
adj: بوركيني | بوركينابي

entry: بوروندي
class: nationality
country: BDI
en: Burundi
adj: بوروندي

entry: كمبودي
class: nationality
country: KHM
en: Cambodia
adj: كمبودي

entry: كاميروني
class: nationality
country: CMR
en: Cameroon
adj: كاميروني

entry: كندي
class: nationality
country: CAN
en: Canada
adj: كندي

entry: تشادي
class: nationality
country: TCD
en: Chad
adj: تشادي

entry: صيني
class: nationality
country: CHN
en: China
adj: صيني

entry: كولومبي
class: nationality
country: COL
en: Colombia
adj: كولومبي

entry: كونغولي
class: nationality
country: COG
en: Republic of the Congo
adj: كونغولي

entry: كوستاريكي
class: nationality
country: CRI
en: Costa Rica
adj: كوستاريكي

entry: إيفواري
class: nationality
country: CIV
en: Ivory Coast
adj: إيفواري

entry: كرواتي
class: nationality
country: HRV
plural: كروات
en: Croatia
adj: كرواتي

entry: كوبي
class: nationality
country: CUB
en: Cuba
adj: كوبي

entry: قبرصي
class: nationality
country: CYP
en: Cyprus
adj: قبرصي

entry: تشيكي
class: nationality
country: CZE
en: Czech Republic
adj: تشيكي

entry: دنماركي
class: nationality
country: DNK
en: Denmark
adj: دنماركي | دانماركي | دانمركي

entry: جيبوتي
class: nationality
country: DJI
en: Djibouti
adj: جيبوتي

entry: دومينيكاني
class: nationality
country: DOM
en: Dominican Republic
adj: دومينيكاني

entry: إكوادوري
class: nationality
country: ECU
en: Ecuador
adj: إكوادوري

entry: مصري
class: nationality
country: EGY
en: Egypt
adj: مصري

entry: سلفادوري
class: nationality
country: SLV
en: El Salvador
adj: سلفادوري

entry: إريتري
class: nationality
country: ERI
en: Eritrea
adj: إريتري

entry: إستوني
class: nationality
country: EST
en: Estonia
adj: إستوني

entry: إثيوبي
class: nationality
country: ETH
en: Ethiopia
adj: إثيوبي

entry: فنلندي
class: nationality
country: FIN
en: Finland
adj: فنلندي

entry: فرنسي
class: nationality
country: FRA
en: France
adj: فرنسي

entry: غابوني
class: nationality
country: GAB
en: Gabon
adj: غابوني

entry: غامبي
class: nationality
country: GMB
en: Gambia
adj: غامبي

entry: جورجي
class: nationality
country: GEO
en: Georgia
adj: جورجي

entry: ألماني
class: nationality
country: DEU
plural: ألمان
en: Germany
adj: ألماني

entry: غاني
class: nationality
country: GHA
en: Ghana
adj: غاني

entry: يوناني
class: nationality
country: GRC
en: Greece
adj: يوناني

entry: غواتيمالي
class: nationality
country: GTM
en: Guatemala
adj: غواتيمالي | جواتيمالي

entry: غيني
class: nationality
country: GIN
en: Guinea
adj: غيني

entry: غياني
class: nationality
country: GUY
en: Guyana
adj: غياني

entry: هايتي
class: nationality
country: HTI
en: Haiti
adj: هايتي | هاييتي

entry: هندوراسي
class: nationality
country: HND
en: Honduras
adj: هندوراسي

entry: هنغاري
class: nationality
country: HUN
en: Hungary
adj: هنغاري

entry: آيسلندي
class: nationality
country: ISL
en: Iceland
adj: آيسلندي

entry: هندي
class: nationality
country: IND
plural: هنود
en: India
adj: هندي

entry: إندونيسي
class: nationality
country: IDN
en: Indonesia
adj: إندونيسي

entry: إيراني
class: nationality
country: IRN
en: Iran
adj: إيراني

entry: عراقي
class: nationality
country: IRQ
en: Iraq
adj: عراقي

entry: أيرلندي
class: nationality
country: IRL
en: Ireland
adj: أيرلندي

entry: إسرائيلي
class: nationality
country: ISR
en: Israel
adj: إسرائيلي | صهيوني

entry: إيطالي
class: nationality
country: ITA
en: Italy
adj: إيطالي

entry: جامايكي
class: nationality
country: JAM
en: Jamaica
adj: جامايكي

entry: ياباني
class: nationality
country: JPN
en: Japan
adj: ياباني

entry: أردني
class: nationality
country: JOR
en: Jordan
adj: أردني

entry: كازاخستاني
class: nationality
country: KAZ
plural: كازاخ
en: Kazakhstan
adj: كازاخستاني | كازاخي | قازاقي | قازاقستاني | كازخستاني | كازاخيستاني | كازاكستاني | قازاخي | كازاكي

entry: كيني
class: nationality
country: KEN
en: Kenya
adj: كيني

entry: كوري شمالي
class: nationality
country: PRK
en: North Korea
forms: الكوري الشمالي | الكورية الشمالية | كوري شمالي | كورية شمالية | الكوريين الشماليين | الكوريون الشماليون

entry: كوري
class: nationality
country: KOR
en: South Korea
adj: كوري
forms: الكوري الجنوبي | الكورية الجنوبية | كوري جنوبي | كورية جنوبية | الكوريين الجنوبيين | الكوريون الجنوبيون

entry: كوسوفي
class: nationality
country: XKX
en: Kosovo
adj: كوسوفي

entry: كويتي
class: nationality
country: KWT
en: Kuwait
adj: كويتي

entry: قيرغيزي
class: nationality
country: KGZ
plural: قرغيز | قيرغيز
en: Kyrgyzstan
adj: قيرغيزي | قرغيزي | قيرغيزستاني | قرغيزستاني | كيرغيزي

entry: لاوسي
class: nationality
country: LAO
en: Laos
adj: لاوسي

entry: لاتفي
class: nationality
country: LVA
en: Latvia
adj: لاتفي

entry: لبناني
class: nationality
country: LBN
en: Lebanon
adj: لبناني

entry: ليبيري
class: nationality
country: LBR
en: Liberia
adj: ليبيري

entry: ليبي
class: nationality
country: LBY
en: Libya
adj: ليبي

entry: ليتواني
class: nationality
country: LTU
en: Lithuania
adj: ليتواني

entry: لوكسمبورغي
class: nationality
country: LUX
en: Luxembourg
adj: لوكسمبورغي

entry: مدغشقري
class: nationality
country: MDG
en: Madagascar
adj: مدغشقري | ملغاشي

entry: ماليزي
class: nationality
country: MYS
en: Malaysia
adj: ماليزي

entry: مالديفي
class: nationality
country: MDV
en: Maldives
adj: مالديفي

entry: مالطي
class: nationality
country: MLT
en: Malta
adj: مالطي

entry: موريتاني
class: nationality
country: MRT
en: Mauritania
adj: موريتاني | موريطاني

entry: موريشيوسي
class: nationality
country: MUS
en: Mauritius
adj: موريشيوسي

entry: مكسيكي
class: nationality
country: MEX
en: Mexico
adj: مكسيكي

entry: مولدوفي
class: nationality
country: MDA
en: Moldova
adj: مولدوفي | مولدافي

entry: منغولي
class: nationality
country: MNG
en: Mongolia
adj: منغولي

entry: مغربي
class: nationality
country: MAR
en: Morocco
adj: مغربي

entry: موزمبيقي
class: nationality
country: MOZ
en: Mozambique
adj: موزمبيقي

entry: ميانماري
class: nationality
country: MMR
en: Myanmar
adj: ميانماري | بورمي

entry: ناميبي
class: nationality
country: NAM
en: Namibia
adj: ناميبي

entry: نيبالي
class: nationality
country: NPL
en: Nepal
adj: نيبالي

entry: هولندي
class: nationality
country: NLD
en: Netherlands
adj: هولندي

entry: نيوزيلندي
class: nationality
country: NZL
en: New Zealand
adj: نيوزيلندي | نيوزلندي

entry: نيكاراغوي
class: nationality
country: NIC
en: Nicaragua
adj: نيكاراغوي

entry: نيجري
class: nationality
country: NER
en: Niger
adj: نيجري

entry: نيجيري
class: nationality
country: NGA
en: Nigeria
adj: نيجيري

entry: مقدوني
class: nationality
country: MKD
en: North Macedonia
adj: مقدوني

entry: نرويجي
class: nationality
country: NOR
en: Norway
adj: نرويجي | نروجي

entry: عماني
class: nationality
country: OMN
en: Oman
adj: عماني

entry: باكستاني
class: nationality
country: PAK
en: Pakistan
adj: باكستاني

entry: فلسطيني
class: nationality
country: PSE
en: Palestine
adj: فلسطيني

entry: بنمي
class: nationality
country: PAN
en: Panama
adj: بنمي

entry: باراغوياني
class: nationality
country: PRY
en: Paraguay
adj: باراغوياني

entry: بيروفي
class: nationality
country: PER
en: Peru
adj: بيروفي

entry: فلبيني
class: nationality
country: PHL
en: Philippines
adj: فلبيني | فيليبيني | فليبيني

entry: بولندي
class: nationality
country: POL
en: Poland
adj: بولندي | بولوني

entry: برتغالي
class: nationality
country: PRT
en: Portugal
adj: برتغالي

entry: قطري
class: nationality
country: QAT
en: Qatar
adj: قطري

entry: روسي
class: nationality
country: RUS
plural: روس
en: Russia
adj: روسي

entry: رواندي
class: nationality
country: RWA
en: Rwanda
adj: رواندي

entry: سعودي
class: nationality
country: SAU
en: Saudi Arabia
adj: سعودي

entry: سنغالي
class: nationality
country: SEN
en: Senegal
adj: سنغالي | سينغالي

entry: صربي
class: nationality
country: SRB
plural: صرب
en: Serbia
adj: صربي

entry: سيشلي
class: nationality
country: SYC
en: Seychelles
adj: سيشلي

entry: سيراليوني
class: nationality
country: SLE
en: Sierra Leone
adj: سيراليوني

entry: سنغافوري
class: nationality
country: SGP
en: Singapore
adj: سنغافوري

entry: سلوفاكي
class: nationality
country: SVK
en: Slovakia
adj: سلوفاكي

entry: سلوفيني
class: nationality
country: SVN
en: Slovenia
adj: سلوفيني

entry: صومالي
class: nationality
country: SOM
en: Somalia
adj: صومالي

entry: جنوب أفريقي
class: nationality
country: ZAF
en: South Africa
forms: جنوب أفريقي | جنوب أفريقية | جنوب الأفريقي | جنوب الأفريقية | جنوب الأفريقيين | الجنوب أفريقي | الجنوب أفريقية | الجنوب أفريقيين | جنوب أفريقيين | جنوب الأفريقيون

entry: جنوب سوداني
class: nationality
country: SSD
en: South Sudan
forms: جنوب سوداني | جنوب سودانية | جنوب السوداني | جنوب السودانية | جنوب السودانيين | الجنوب سوداني | الجنوب سودانية | الجنوب سودانيين | جنوب سودانيين | جنوب السودانيون

entry: إسباني
class: nationality
country: ESP
plural: إسبان
en: Spain
adj: إسباني

entry: سريلانكي
class: nationality
country: LKA
en: Sri Lanka
adj: سريلانكي | سيريلانكي

entry: سوداني
class: nationality
country: SDN
en: Sudan
adj: سوداني

entry: سورينامي
class: nationality
country: SUR
en: Suriname
adj: سورينامي

entry: سويدي
class: nationality
country: SWE
en: Sweden
adj: سويدي

entry: سويسري
class: nationality
country: CHE
en: Switzerland
adj: سويسري

entry: سوري
class: nationality
country: SYR
en: Syria
adj: سوري

entry: تايواني
class: nationality
country: TWN
en: Taiwan
adj: تايواني

entry: طاجيكي
class: nationality
country: TJK
plural: طاجيك
en: Tajikistan
adj: طاجيكي | طاجيكستاني | طاجكستاني

entry: تنزاني
class: nationality
country: TZA
en: Tanzania
adj: تنزاني

entry: تايلاندي
class: nationality
country: THA
en: Thailand
adj: تايلاندي | تايلندي

entry: توغولي
class: nationality
country: TGO
en: Togo
adj: توغولي

entry: تونسي
class: nationality
country: TUN
en: Tunisia
adj: تونسي

entry: تركي
class: nationality
country: TUR
plural: أتراك
en: Turkey
adj: تركي

entry: تركمانستاني
class: nationality
country: TKM
plural: تركمان
en: Turkmenistan
adj: تركمانستاني | تركماني

entry: أوغندي
class: nationality
country: UGA
en: Uganda
adj: أوغندي

entry: أوكراني
class: nationality
country: UKR
en: Ukraine
adj: أوكراني

entry: إماراتي
class: nationality
country: ARE
en: United Arab Emirates
adj: إماراتي

entry: بريطاني
class: nationality
country: GBR
en: United Kingdom
adj: بريطاني

entry: أمريكي
class: nationality
country: USA
plural: أمريكان | أميركان
en: United States
adj: أمريكي | أميركي

entry: أوروغوياني
class: nationality
country: URY
en: Uruguay
adj: أوروغوياني

entry: أوزبكي
class: nationality
country: UZB
plural: أوزبك
en: Uzbekistan
adj: أوزبكي | أوزبكستاني | أوزبيكي

entry: فاتيكاني
class: nationality
country: VAT
en: Vatican City
adj: فاتيكاني

entry: فنزويلي
class: nationality
country: VEN
en: Venezuela
adj: فنزويلي

entry: فيتنامي
class: nationality
country: VNM
en: Vietnam
adj: فيتنامي

entry: يمني
class: nationality
country: YEM
en: Yemen
adj: يمني

entry: زامبي
class: nationality
country: ZMB
en: Zambia
adj: زامبي

entry: زيمبابوي
class: nationality
country: ZWE
en: Zimbabwe
adj: زيمبابوي

entry: هونغ كونغي
class: nationality
country: HKG
en: Hong Kong
forms: هونغ كونغي | هونغ كونغية | هونغ الكونغي | هونغ الكونغية | هونغ الكونغيين | الهونغ كونغي | الهونغ كونغية | الهونغ كونغيين | هونغ كونغيين | هونغ الكونغيون

entry: بورتوريكي
class: nationality
country: PRI
en: Puerto Rico
adj: بورتوريكي
