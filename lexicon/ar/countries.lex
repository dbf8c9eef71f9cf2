# Every country and territory with an ISO 3166-1 code: the names the Arabic press uses, short, old, official and misspelt.
# weak: the form is also a common word or adjective; places.c wants a place-like context for it.
# lat, lon: about the middle of where its people live.

entry: أفغانستان
class: place
kind: country
en: Afghanistan
country: AFG
lat: 34.65
lon: 67.56
forms: أفغانستان | إمارة أفغانستان الإسلامية | جمهورية أفغانستان الإسلامية

entry: ألبانيا
class: place
kind: country
en: Albania
country: ALB
lat: 41.10
lon: 20.02
forms: ألبانيا | جمهورية ألبانيا

entry: الجزائر
class: place
kind: country
en: Algeria
country: DZA
lat: 28.00
lon: 2.60
forms: الجزائر | الجمهورية الجزائرية | الجمهورية الجزائرية الديمقراطية الشعبية

entry: أندورا
class: place
kind: country
en: Andorra
country: AND
lat: 42.54
lon: 1.56
forms: أندورا | إمارة أندورا

entry: أنغولا
class: place
kind: country
en: Angola
country: AGO
lat: -11.10
lon: 15.95
forms: أنغولا | أنجولا | جمهورية أنغولا

entry: أنتيغوا وباربودا
class: place
kind: country
en: Antigua and Barbuda
country: ATG
lat: 17.14
lon: -61.81
forms: أنتيغوا وباربودا | أنتيغوا وبربودا

entry: الأرجنتين
class: place
kind: country
en: Argentina
country: ARG
lat: -35.00
lon: -65.00
forms: الأرجنتين | جمهورية الأرجنتين

entry: أرمينيا
class: place
kind: country
en: Armenia
country: ARM
lat: 40.31
lon: 44.64
forms: أرمينيا | أرمينية | جمهورية أرمينيا

entry: أستراليا
class: place
kind: country
en: Australia
country: AUS
lat: -25.50
lon: 134.50
forms: أستراليا | أوستراليا

entry: النمسا
class: place
kind: country
en: Austria
country: AUT
lat: 47.66
lon: 14.22
forms: النمسا | أوستريا | جمهورية النمسا

entry: أذربيجان
class: place
kind: country
en: Azerbaijan
country: AZE
lat: 40.30
lon: 47.75
forms: أذربيجان | جمهورية أذربيجان

entry: جزر البهاما
class: place
kind: country
en: Bahamas
country: BHS
lat: 24.67
lon: -76.46
forms: جزر البهاما | البهاما | الباهاما | جزر الباهاما

entry: البحرين
class: place
kind: country
en: Bahrain
country: BHR
lat: 26.18
lon: 50.57
forms: البحرين | مملكة البحرين

entry: بنغلاديش
class: place
kind: country
en: Bangladesh
country: BGD
lat: 23.80
lon: 90.15
forms: بنغلاديش | بنجلاديش | بنغلادش | بنجلادش | جمهورية بنغلاديش الشعبية

entry: بربادوس
class: place
kind: country
en: Barbados
country: BRB
lat: 13.18
lon: -59.57
forms: بربادوس

entry: بيلاروس
class: place
kind: country
en: Belarus
country: BLR
lat: 53.58
lon: 27.81
forms: بيلاروس | بيلاروسيا | روسيا البيضاء | بلاروسيا | بيلوروسيا | بلاروس | بلروسيا | جمهورية بيلاروس
forms: جمهورية بيلاروسيا

entry: بلجيكا
class: place
kind: country
en: Belgium
country: BEL
lat: 50.85
lon: 4.43
forms: بلجيكا | مملكة بلجيكا

entry: بليز (ضعيف)
class: place
kind: country
en: Belize
country: BLZ
lat: 17.35
lon: -88.58
weak: yes
forms: بليز

entry: جمهورية بنين
class: place
kind: country
en: Benin
country: BEN
lat: 7.94
lon: 2.28
forms: جمهورية بنين

entry: بنين (ضعيف)
class: place
kind: country
en: Benin
country: BEN
lat: 7.94
lon: 2.28
weak: yes
forms: بنين

entry: بوتان
class: place
kind: country
en: Bhutan
country: BTN
lat: 27.28
lon: 90.25
forms: بوتان

entry: بوليفيا
class: place
kind: country
en: Bolivia
country: BOL
lat: -17.57
lon: -65.28
forms: بوليفيا | دولة بوليفيا متعددة القوميات

entry: البوسنة والهرسك
class: place
kind: country
en: Bosnia and Herzegovina
country: BIH
lat: 44.33
lon: 17.78
forms: البوسنة والهرسك | البوسنة | جمهورية البوسنة والهرسك

entry: بوتسوانا
class: place
kind: country
en: Botswana
country: BWA
lat: -22.86
lon: 25.70
forms: بوتسوانا

entry: البرازيل
class: place
kind: country
en: Brazil
country: BRA
lat: -10.80
lon: -53.00
forms: البرازيل | جمهورية البرازيل الاتحادية

entry: بروناي
class: place
kind: country
en: Brunei
country: BRN
lat: 4.80
lon: 114.75
forms: بروناي | سلطنة بروناي | بروناي دار السلام

entry: بلغاريا
class: place
kind: country
en: Bulgaria
country: BGR
lat: 42.81
lon: 25.18
forms: بلغاريا | جمهورية بلغاريا

entry: بوركينا فاسو
class: place
kind: country
en: Burkina Faso
country: BFA
lat: 12.47
lon: -1.58
forms: بوركينا فاسو | بوركينافاسو

entry: بوروندي
class: place
kind: country
en: Burundi
country: BDI
lat: -3.31
lon: 29.75
forms: بوروندي | بورندي | جمهورية بوروندي

entry: كمبوديا
class: place
kind: country
en: Cambodia
country: KHM
lat: 12.30
lon: 104.57
forms: كمبوديا | كامبوديا | مملكة كمبوديا

entry: الكاميرون
class: place
kind: country
en: Cameroon
country: CMR
lat: 5.60
lon: 11.52
forms: الكاميرون | جمهورية الكاميرون

entry: كندا
class: place
kind: country
en: Canada
country: CAN
lat: 57.50
lon: -100.00
forms: كندا

entry: الرأس الأخضر
class: place
kind: country
en: Cape Verde
country: CPV
lat: 15.75
lon: -23.99
forms: الرأس الأخضر | كاب فيردي | جمهورية الرأس الأخضر

entry: أفريقيا الوسطى
class: place
kind: country
en: Central African Republic
country: CAF
lat: 5.59
lon: 19.42
forms: أفريقيا الوسطى | جمهورية أفريقيا الوسطى

entry: تشاد
class: place
kind: country
en: Chad
country: TCD
lat: 15.40
lon: 18.60
forms: تشاد | التشاد | جمهورية تشاد

entry: تشيلي
class: place
kind: country
en: Chile
country: CHL
lat: -35.97
lon: -71.99
forms: تشيلي | شيلي | جمهورية تشيلي

entry: الصين
class: place
kind: country
en: China
country: CHN
lat: 35.50
lon: 103.50
forms: الصين | جمهورية الصين الشعبية | الصين الشعبية

entry: كولومبيا
class: place
kind: country
en: Colombia
country: COL
lat: 6.33
lon: -74.98
forms: كولومبيا | جمهورية كولومبيا

entry: جزر القمر
class: place
kind: country
en: Comoros
country: COM
lat: -11.96
lon: 43.87
forms: جزر القمر | الاتحاد القمري | جمهورية القمر المتحدة | اتحاد جزر القمر

entry: الكونغو برازافيل
class: place
kind: country
en: Republic of the Congo
country: COG
lat: -2.48
lon: 14.22
forms: الكونغو برازافيل | الكونغو | جمهورية الكونغو

entry: الكونغو الديمقراطية
class: place
kind: country
en: DR Congo
country: COD
lat: -3.03
lon: 22.58
forms: الكونغو الديمقراطية | الكونغو الديموقراطية | الكونغو كينشاسا | زائير | جمهورية الكونغو الديمقراطية
forms: جمهورية الكونغو الديموقراطية

entry: كوستاريكا
class: place
kind: country
en: Costa Rica
country: CRI
lat: 9.96
lon: -84.23
forms: كوستاريكا | كوستا ريكا | جمهورية كوستاريكا

entry: ساحل العاج
class: place
kind: country
en: Ivory Coast
country: CIV
lat: 7.19
lon: -5.48
forms: ساحل العاج | كوت ديفوار | كوت دي فوار | جمهورية كوت ديفوار

entry: كرواتيا
class: place
kind: country
en: Croatia
country: HRV
lat: 45.08
lon: 16.55
forms: كرواتيا | جمهورية كرواتيا

entry: كوبا
class: place
kind: country
en: Cuba
country: CUB
lat: 21.93
lon: -79.61
forms: كوبا | جمهورية كوبا

entry: قبرص
class: place
kind: country
en: Cyprus
country: CYP
lat: 34.97
lon: 33.22
forms: قبرص | جمهورية قبرص

entry: التشيك
class: place
kind: country
en: Czech Republic
country: CZE
lat: 49.82
lon: 15.61
forms: التشيك | تشيكيا | جمهورية التشيك | الجمهورية التشيكية

entry: الدنمارك
class: place
kind: country
en: Denmark
country: DNK
lat: 55.85
lon: 10.63
forms: الدنمارك | الدانمارك | الدانمرك | دنمارك | الدنمرك | مملكة الدنمارك | مملكة الدانمارك

entry: جيبوتي
class: place
kind: country
en: Djibouti
country: DJI
lat: 11.63
lon: 42.80
forms: جيبوتي | جمهورية جيبوتي

entry: دومينيكا
class: place
kind: country
en: Dominica
country: DMA
lat: 15.42
lon: -61.36
forms: دومينيكا

entry: جمهورية الدومينيكان
class: place
kind: country
en: Dominican Republic
country: DOM
lat: 18.93
lon: -70.56
forms: جمهورية الدومينيكان | الدومينيكان | الدومنيكان | جمهورية الدومنيكان

entry: الإكوادور
class: place
kind: country
en: Ecuador
country: ECU
lat: -1.53
lon: -79.48
forms: الإكوادور | إكوادور | جمهورية الإكوادور

entry: مصر
class: place
kind: country
en: Egypt
country: EGY
lat: 26.80
lon: 30.00
forms: مصر | جمهورية مصر العربية | مصر العربية

entry: السلفادور
class: place
kind: country
en: El Salvador
country: SLV
lat: 13.69
lon: -88.92
forms: السلفادور | جمهورية السلفادور

entry: غينيا الاستوائية
class: place
kind: country
en: Equatorial Guinea
country: GNQ
lat: 1.89
lon: 9.96
forms: غينيا الاستوائية | جمهورية غينيا الاستوائية

entry: إريتريا
class: place
kind: country
en: Eritrea
country: ERI
lat: 14.90
lon: 39.10
forms: إريتريا | ارتريا | دولة إريتريا

entry: إستونيا
class: place
kind: country
en: Estonia
country: EST
lat: 58.87
lon: 25.54
forms: إستونيا | جمهورية إستونيا

entry: إسواتيني
class: place
kind: country
en: Eswatini
country: SWZ
lat: -26.51
lon: 31.44
forms: إسواتيني | سوازيلاند | سوازيلند | مملكة إسواتيني

entry: إثيوبيا
class: place
kind: country
en: Ethiopia
country: ETH
lat: 8.98
lon: 38.42
forms: إثيوبيا | الحبشة | جمهورية إثيوبيا الفيدرالية الديمقراطية

entry: فيجي
class: place
kind: country
en: Fiji
country: FJI
lat: -17.04
lon: 133.49
forms: فيجي | جزر فيجي

entry: فنلندا
class: place
kind: country
en: Finland
country: FIN
lat: 64.50
lon: 26.00
forms: فنلندا | فنلنده | جمهورية فنلندا

entry: فرنسا
class: place
kind: country
en: France
country: FRA
lat: 47.27
lon: 2.84
forms: فرنسا | فرنسة | الجمهورية الفرنسية

entry: الغابون
class: place
kind: country
en: Gabon
country: GAB
lat: -0.86
lon: 11.42
forms: الغابون | الجابون | الجمهورية الغابونية

entry: غامبيا
class: place
kind: country
en: Gambia
country: GMB
lat: 13.46
lon: -15.28
forms: غامبيا | جامبيا | جمهورية غامبيا

entry: جورجيا
class: place
kind: country
en: Georgia
country: GEO
lat: 42.09
lon: 43.18
forms: جورجيا | جيورجيا | جمهورية جورجيا

entry: ألمانيا
class: place
kind: country
en: Germany
country: DEU
lat: 51.14
lon: 9.43
forms: ألمانيا | ألمانية الاتحادية | جمهورية ألمانيا الاتحادية | ألمانيا الاتحادية | ألمانيا الغربية
forms: ألمانيا الشرقية

entry: غانا
class: place
kind: country
en: Ghana
country: GHA
lat: 6.75
lon: -0.98
forms: غانا | جمهورية غانا

entry: اليونان
class: place
kind: country
en: Greece
country: GRC
lat: 38.76
lon: 23.27
forms: اليونان | الجمهورية اليونانية | جمهورية اليونان

entry: غرينادا
class: place
kind: country
en: Grenada
country: GRD
lat: 12.18
lon: -61.65
forms: غرينادا | جرينادا

entry: غواتيمالا
class: place
kind: country
en: Guatemala
country: GTM
lat: 14.92
lon: -90.85
forms: غواتيمالا | جواتيمالا | جمهورية غواتيمالا

entry: غينيا
class: place
kind: country
en: Guinea
country: GIN
lat: 10.27
lon: -11.67
forms: غينيا | غينيا كوناكري | جمهورية غينيا

entry: غينيا بيساو
class: place
kind: country
en: Guinea-Bissau
country: GNB
lat: 11.95
lon: -15.19
forms: غينيا بيساو | جمهورية غينيا بيساو

entry: غيانا
class: place
kind: country
en: Guyana
country: GUY
lat: 6.34
lon: -58.30
forms: غيانا | غويانا | جويانا

entry: هايتي
class: place
kind: country
en: Haiti
country: HTI
lat: 19.00
lon: -72.72
forms: هايتي | هاييتي | جمهورية هايتي

entry: هندوراس
class: place
kind: country
en: Honduras
country: HND
lat: 14.84
lon: -87.47
forms: هندوراس | الهندوراس | جمهورية هندوراس

entry: المجر
class: place
kind: country
en: Hungary
country: HUN
lat: 47.29
lon: 19.64
forms: المجر | هنغاريا | هنجاريا | جمهورية المجر

entry: آيسلندا
class: place
kind: country
en: Iceland
country: ISL
lat: 64.90
lon: -18.60
forms: آيسلندا | جمهورية آيسلندا

entry: الهند
class: place
kind: country
en: India
country: IND
lat: 22.09
lon: 79.59
forms: الهند | جمهورية الهند

entry: إندونيسيا
class: place
kind: country
en: Indonesia
country: IDN
lat: -5.16
lon: 110.72
forms: إندونيسيا | جمهورية إندونيسيا

entry: إيران
class: place
kind: country
en: Iran
country: IRN
lat: 32.50
lon: 54.30
forms: إيران | الجمهورية الإسلامية الإيرانية | جمهورية إيران الإسلامية | إيران الإسلامية

entry: العراق
class: place
kind: country
en: Iraq
country: IRQ
lat: 34.11
lon: 44.62
forms: العراق | جمهورية العراق

entry: أيرلندا
class: place
kind: country
en: Ireland
country: IRL
lat: 53.21
lon: -7.36
forms: أيرلندا | إرلندا | جمهورية أيرلندا

entry: إسرائيل
class: place
kind: country
en: Israel
country: ISR
lat: 32.31
lon: 35.08
forms: إسرائيل | دولة إسرائيل | الكيان الصهيوني | دولة الاحتلال

entry: إيطاليا
class: place
kind: country
en: Italy
country: ITA
lat: 42.33
lon: 12.57
forms: إيطاليا | الجمهورية الإيطالية | جمهورية إيطاليا

entry: جامايكا
class: place
kind: country
en: Jamaica
country: JAM
lat: 18.14
lon: -77.25
forms: جامايكا | جاميكا

entry: اليابان
class: place
kind: country
en: Japan
country: JPN
lat: 35.54
lon: 137.02
forms: اليابان

entry: يابان (ضعيف)
class: place
kind: country
en: Japan
country: JPN
lat: 35.54
lon: 137.02
weak: yes
forms: يابان

entry: الأردن
class: place
kind: country
en: Jordan
country: JOR
lat: 31.87
lon: 35.88
forms: الأردن | المملكة الأردنية الهاشمية | المملكة الاردنية | المملكة الهاشمية

entry: كازاخستان
class: place
kind: country
en: Kazakhstan
country: KAZ
lat: 48.00
lon: 67.00
forms: كازاخستان | قازاقستان | كزاخستان | كازخستان | قازاخستان | كازاكستان | كازاقستان | كازخاستان | قزاقستان
forms: قازقستان | كازاخسستان | جمهورية كازاخستان | جمهورية قازاقستان | الجمهورية الكازاخستانية

entry: كينيا
class: place
kind: country
en: Kenya
country: KEN
lat: -0.70
lon: 36.66
forms: كينيا | جمهورية كينيا

entry: كيريباتي
class: place
kind: country
en: Kiribati
country: KIR
lat: 1.75
lon: 99.51
forms: كيريباتي

entry: كوريا الشمالية
class: place
kind: country
en: North Korea
country: PRK
lat: 40.45
lon: 127.54
forms: كوريا الشمالية | جمهورية كوريا الديمقراطية الشعبية | كوريا الديمقراطية الشعبية | كوريا الديمقراطية

entry: كوريا الجنوبية
class: place
kind: country
en: South Korea
country: KOR
lat: 36.13
lon: 127.45
forms: كوريا الجنوبية | كوريا | جمهورية كوريا

entry: كوسوفو
class: place
kind: country
en: Kosovo
country: XKX
lat: 42.60
lon: 20.90
forms: كوسوفو | كوسوفا | جمهورية كوسوفو

entry: الكويت
class: place
kind: country
en: Kuwait
country: KWT
lat: 29.23
lon: 48.05
forms: الكويت | دولة الكويت

entry: كويت (ضعيف)
class: place
kind: country
en: Kuwait
country: KWT
lat: 29.23
lon: 48.05
weak: yes
forms: كويت

entry: قيرغيزستان
class: place
kind: country
en: Kyrgyzstan
country: KGZ
lat: 41.16
lon: 72.87
forms: قيرغيزستان | قرقيزيا | قرغيزستان | قيرغيزيا | قرغيزيا | قرقيزستان | قرغزستان | كيرغيزستان | قيرقيزستان
forms: كرغيزستان | قيرغزستان | جمهورية قيرغيزستان | الجمهورية القيرغيزية

entry: لاوس
class: place
kind: country
en: Laos
country: LAO
lat: 18.14
lon: 103.98
forms: لاوس | جمهورية لاوس الديمقراطية الشعبية

entry: لاتفيا
class: place
kind: country
en: Latvia
country: LVA
lat: 56.91
lon: 24.63
forms: لاتفيا | ليتفيا | جمهورية لاتفيا

entry: لبنان
class: place
kind: country
en: Lebanon
country: LBN
lat: 33.81
lon: 35.68
forms: لبنان | الجمهورية اللبنانية

entry: ليسوتو
class: place
kind: country
en: Lesotho
country: LSO
lat: -29.49
lon: 28.00
forms: ليسوتو

entry: ليبيريا
class: place
kind: country
en: Liberia
country: LBR
lat: 6.37
lon: -9.39
forms: ليبيريا | جمهورية ليبيريا

entry: ليبيا
class: place
kind: country
en: Libya
country: LBY
lat: 27.00
lon: 17.00
forms: ليبيا | دولة ليبيا | الجماهيرية الليبية | الجماهيرية العربية الليبية

entry: ليختنشتاين
class: place
kind: country
en: Liechtenstein
country: LIE
lat: 47.17
lon: 9.53
forms: ليختنشتاين | ليشتنشتاين | لختنشتاين

entry: ليتوانيا
class: place
kind: country
en: Lithuania
country: LTU
lat: 55.21
lon: 23.81
forms: ليتوانيا | لتوانيا | جمهورية ليتوانيا

entry: لوكسمبورغ
class: place
kind: country
en: Luxembourg
country: LUX
lat: 49.70
lon: 6.11
forms: لوكسمبورغ | لوكسمبرغ | لوكسمبورج | اللوكسمبورغ | دوقية لوكسمبورغ

entry: مدغشقر
class: place
kind: country
en: Madagascar
country: MDG
lat: -19.35
lon: 47.38
forms: مدغشقر | جمهورية مدغشقر

entry: ملاوي
class: place
kind: country
en: Malawi
country: MWI
lat: -14.00
lon: 34.52
forms: ملاوي | مالاوي | جمهورية ملاوي

entry: ماليزيا
class: place
kind: country
en: Malaysia
country: MYS
lat: 3.98
lon: 104.13
forms: ماليزيا

entry: المالديف
class: place
kind: country
en: Maldives
country: MDV
lat: 3.23
lon: 73.28
forms: المالديف | جزر المالديف | جمهورية المالديف

entry: جمهورية مالي
class: place
kind: country
en: Mali
country: MLI
lat: 17.50
lon: -3.50
forms: جمهورية مالي | دولة مالي

entry: مالي (ضعيف)
class: place
kind: country
en: Mali
country: MLI
lat: 17.50
lon: -3.50
weak: yes
forms: مالي

entry: مالطا
class: place
kind: country
en: Malta
country: MLT
lat: 35.92
lon: 14.43
forms: مالطا | مالطة | جمهورية مالطا

entry: جزر مارشال
class: place
kind: country
en: Marshall Islands
country: MHL
lat: 8.29
lon: 168.91
forms: جزر مارشال | جزر المارشال

entry: موريتانيا
class: place
kind: country
en: Mauritania
country: MRT
lat: 20.20
lon: -10.30
forms: موريتانيا | موريطانيا | الجمهورية الإسلامية الموريتانية

entry: موريشيوس
class: place
kind: country
en: Mauritius
country: MUS
lat: -20.08
lon: 57.72
forms: موريشيوس | جزر موريس

entry: المكسيك
class: place
kind: country
en: Mexico
country: MEX
lat: 21.29
lon: -100.20
forms: المكسيك | الولايات المتحدة المكسيكية

entry: ميكرونيزيا
class: place
kind: country
en: Micronesia
country: FSM
lat: 6.96
lon: 151.93
forms: ميكرونيزيا | ولايات ميكرونيزيا الموحدة

entry: مولدوفا
class: place
kind: country
en: Moldova
country: MDA
lat: 47.15
lon: 28.63
forms: مولدوفا | مولدافيا | ملدوفا | جمهورية مولدوفا | جمهورية مولدافيا

entry: موناكو
class: place
kind: country
en: Monaco
country: MCO
lat: 43.74
lon: 7.42
forms: موناكو | إمارة موناكو

entry: منغوليا
class: place
kind: country
en: Mongolia
country: MNG
lat: 46.90
lon: 103.80
forms: منغوليا | مونغوليا | جمهورية منغوليا

entry: الجبل الأسود
class: place
kind: country
en: Montenegro
country: MNE
lat: 42.55
lon: 19.18
forms: الجبل الأسود | مونتينيغرو

entry: المغرب
class: place
kind: country
en: Morocco
country: MAR
lat: 32.81
lon: -6.29
forms: المغرب | المملكة المغربية

entry: موزمبيق
class: place
kind: country
en: Mozambique
country: MOZ
lat: -19.14
lon: 35.88
forms: موزمبيق | الموزمبيق | موزامبيق | جمهورية موزمبيق

entry: ميانمار
class: place
kind: country
en: Myanmar
country: MMR
lat: 18.60
lon: 96.35
forms: ميانمار | بورما | مينمار | جمهورية اتحاد ميانمار

entry: ناميبيا
class: place
kind: country
en: Namibia
country: NAM
lat: -21.51
lon: 16.91
forms: ناميبيا | جمهورية ناميبيا

entry: ناورو (ضعيف)
class: place
kind: country
en: Nauru
country: NRU
lat: -0.53
lon: 166.93
weak: yes
forms: ناورو

entry: نيبال
class: place
kind: country
en: Nepal
country: NPL
lat: 27.76
lon: 84.41
forms: نيبال | النيبال | جمهورية نيبال

entry: هولندا
class: place
kind: country
en: Netherlands
country: NLD
lat: 52.07
lon: 5.37
forms: هولندا | هولاندا | مملكة هولندا

entry: الأراضي المنخفضة (ضعيف)
class: place
kind: country
en: Netherlands
country: NLD
lat: 52.07
lon: 5.37
weak: yes
forms: الأراضي المنخفضة

entry: نيوزيلندا
class: place
kind: country
en: New Zealand
country: NZL
lat: -40.07
lon: 171.34
forms: نيوزيلندا | نيوزلندا | نيوزيلاندا | نيوزلاندا

entry: نيكاراغوا
class: place
kind: country
en: Nicaragua
country: NIC
lat: 12.61
lon: -85.87
forms: نيكاراغوا | نيكاراجوا | جمهورية نيكاراغوا

entry: النيجر
class: place
kind: country
en: Niger
country: NER
lat: 17.50
lon: 9.40
forms: النيجر | جمهورية النيجر

entry: نيجيريا
class: place
kind: country
en: Nigeria
country: NGA
lat: 8.98
lon: 7.46
forms: نيجيريا | جمهورية نيجيريا الاتحادية

entry: مقدونيا الشمالية
class: place
kind: country
en: North Macedonia
country: MKD
lat: 41.69
lon: 21.54
forms: مقدونيا الشمالية | مقدونيا | جمهورية مقدونيا | جمهورية شمال مقدونيا | شمال مقدونيا

entry: النرويج
class: place
kind: country
en: Norway
country: NOR
lat: 64.50
lon: 13.00
forms: النرويج | النروج | مملكة النرويج

entry: سلطنة عمان
class: place
kind: country
en: Oman
country: OMN
lat: 20.60
lon: 56.10
forms: سلطنة عمان | السلطنة العمانية

entry: باكستان
class: place
kind: country
en: Pakistan
country: PAK
lat: 30.04
lon: 70.96
forms: باكستان | جمهورية باكستان الإسلامية

entry: بالاو (ضعيف)
class: place
kind: country
en: Palau
country: PLW
lat: 7.10
lon: 134.21
weak: yes
forms: بالاو

entry: فلسطين
class: place
kind: country
en: Palestine
country: PSE
lat: 31.90
lon: 35.20
forms: فلسطين | الأراضي الفلسطينية | الأراضي الفلسطينية المحتلة | دولة فلسطين | فلسطين المحتلة

entry: بنما
class: place
kind: country
en: Panama
country: PAN
lat: 8.54
lon: -80.68
forms: بنما | جمهورية بنما

entry: بابوا غينيا الجديدة
class: place
kind: country
en: Papua New Guinea
country: PNG
lat: -6.24
lon: 146.80
forms: بابوا غينيا الجديدة

entry: باراغواي
class: place
kind: country
en: Paraguay
country: PRY
lat: -25.42
lon: -56.56
forms: باراغواي | الباراغواي | باراجواي | جمهورية باراغواي

entry: البيرو
class: place
kind: country
en: Peru
country: PER
lat: -9.93
lon: -76.12
forms: البيرو | جمهورية بيرو

entry: بيرو (ضعيف)
class: place
kind: country
en: Peru
country: PER
lat: -9.93
lon: -76.12
weak: yes
forms: بيرو

entry: الفلبين
class: place
kind: country
en: Philippines
country: PHL
lat: 12.59
lon: 122.25
forms: الفلبين | الفيليبين | الفليبين | جمهورية الفلبين

entry: بولندا
class: place
kind: country
en: Poland
country: POL
lat: 51.81
lon: 19.05
forms: بولندا | بولونيا | جمهورية بولندا

entry: البرتغال
class: place
kind: country
en: Portugal
country: PRT
lat: 39.69
lon: -9.21
forms: البرتغال | الجمهورية البرتغالية | جمهورية البرتغال

entry: دولة قطر
class: place
kind: country
en: Qatar
country: QAT
lat: 25.52
lon: 51.32
forms: دولة قطر | قطر | إمارة قطر

entry: رومانيا
class: place
kind: country
en: Romania
country: ROU
lat: 45.79
lon: 25.36
forms: رومانيا | جمهورية رومانيا

entry: روسيا
class: place
kind: country
en: Russia
country: RUS
lat: 61.50
lon: 100.00
forms: روسيا | روسية الاتحادية | روسيا الاتحادية | الاتحاد الروسي | الفيدرالية الروسية
forms: جمهورية روسيا الاتحادية | الاتحادية الروسية

entry: رواندا
class: place
kind: country
en: Rwanda
country: RWA
lat: -2.09
lon: 29.75
forms: رواندا | جمهورية رواندا

entry: سانت كيتس ونيفيس
class: place
kind: country
en: Saint Kitts and Nevis
country: KNA
lat: 17.28
lon: -62.72
forms: سانت كيتس ونيفيس

entry: سانت لوسيا
class: place
kind: country
en: Saint Lucia
country: LCA
lat: 13.89
lon: -60.98
forms: سانت لوسيا

entry: سانت فنسنت
class: place
kind: country
en: Saint Vincent and Grenadines
country: VCT
lat: 13.20
lon: -61.21
forms: سانت فنسنت

entry: ساموا
class: place
kind: country
en: Samoa
country: WSM
lat: -13.81
lon: -171.94
forms: ساموا

entry: سان مارينو
class: place
kind: country
en: San Marino
country: SMR
lat: 43.93
lon: 12.46
forms: سان مارينو

entry: ساو تومي وبرينسيبي
class: place
kind: country
en: Sao Tome and Principe
country: STP
lat: 0.56
lon: 6.82
forms: ساو تومي وبرينسيبي | ساو تومي

entry: السعودية
class: place
kind: country
en: Saudi Arabia
country: SAU
lat: 24.00
lon: 45.00
forms: السعودية | المملكة العربية السعودية | المملكة السعودية | العربية السعودية

entry: السنغال
class: place
kind: country
en: Senegal
country: SEN
lat: 14.49
lon: -15.68
forms: السنغال | السينغال | جمهورية السنغال

entry: صربيا
class: place
kind: country
en: Serbia
country: SRB
lat: 44.72
lon: 20.43
forms: صربيا | جمهورية صربيا

entry: سيشل
class: place
kind: country
en: Seychelles
country: SYC
lat: -4.64
lon: 55.51
forms: سيشل | جزر سيشل | السيشل

entry: سيراليون
class: place
kind: country
en: Sierra Leone
country: SLE
lat: 8.37
lon: -11.79
forms: سيراليون | سيرا ليون | جمهورية سيراليون

entry: سنغافورة
class: place
kind: country
en: Singapore
country: SGP
lat: 1.36
lon: 103.82
forms: سنغافورة | سينغافورة | جمهورية سنغافورة

entry: سلوفاكيا
class: place
kind: country
en: Slovakia
country: SVK
lat: 48.71
lon: 19.20
forms: سلوفاكيا | جمهورية سلوفاكيا

entry: سلوفينيا
class: place
kind: country
en: Slovenia
country: SVN
lat: 46.22
lon: 14.97
forms: سلوفينيا | جمهورية سلوفينيا

entry: جزر سليمان
class: place
kind: country
en: Solomon Islands
country: SLB
lat: -9.02
lon: 160.12
forms: جزر سليمان | جزر سولومون

entry: الصومال
class: place
kind: country
en: Somalia
country: SOM
lat: 5.64
lon: 45.68
forms: الصومال | جمهورية الصومال الفيدرالية | جمهورية الصومال

entry: صومال (ضعيف)
class: place
kind: country
en: Somalia
country: SOM
lat: 5.64
lon: 45.68
weak: yes
forms: صومال

entry: جنوب أفريقيا
class: place
kind: country
en: South Africa
country: ZAF
lat: -28.95
lon: 26.69
forms: جنوب أفريقيا | جمهورية جنوب أفريقيا

entry: جنوب السودان
class: place
kind: country
en: South Sudan
country: SSD
lat: 7.31
lon: 30.42
forms: جنوب السودان | جمهورية جنوب السودان | دولة جنوب السودان

entry: إسبانيا
class: place
kind: country
en: Spain
country: ESP
lat: 39.46
lon: -2.73
forms: إسبانيا | مملكة إسبانيا

entry: سريلانكا
class: place
kind: country
en: Sri Lanka
country: LKA
lat: 7.16
lon: 80.40
forms: سريلانكا | سيريلانكا | سري لانكا | جمهورية سريلانكا

entry: السودان
class: place
kind: country
en: Sudan
country: SDN
lat: 15.50
lon: 30.20
forms: السودان | جمهورية السودان | السودان الشمالي

entry: سورينام
class: place
kind: country
en: Suriname
country: SUR
lat: 5.65
lon: -55.37
forms: سورينام

entry: السويد
class: place
kind: country
en: Sweden
country: SWE
lat: 62.50
lon: 16.50
forms: السويد | مملكة السويد

entry: سويسرا
class: place
kind: country
en: Switzerland
country: CHE
lat: 47.08
lon: 8.10
forms: سويسرا | سويسرة | الاتحاد السويسري

entry: سوريا
class: place
kind: country
en: Syria
country: SYR
lat: 34.98
lon: 37.12
forms: سوريا | سورية | الجمهورية العربية السورية | الجمهورية السورية | سوريا العربية

entry: تايوان
class: place
kind: country
en: Taiwan
country: TWN
lat: 23.97
lon: 120.76
forms: تايوان | تايبيه الصينية | جمهورية الصين

entry: طاجيكستان
class: place
kind: country
en: Tajikistan
country: TJK
lat: 38.74
lon: 69.53
forms: طاجيكستان | طاجكستان | تاجيكستان | طجيكستان | جمهورية طاجيكستان

entry: تنزانيا
class: place
kind: country
en: Tanzania
country: TZA
lat: -5.89
lon: 35.50
forms: تنزانيا | تانزانيا | جمهورية تنزانيا المتحدة | جمهورية تنزانيا

entry: تايلاند
class: place
kind: country
en: Thailand
country: THA
lat: 13.98
lon: 100.61
forms: تايلاند | تايلند | تايلندا | تايلاندا | مملكة تايلاند

entry: تيمور الشرقية
class: place
kind: country
en: Timor-Leste
country: TLS
lat: -8.77
lon: 125.69
forms: تيمور الشرقية | تيمور ليشتي

entry: توجو
class: place
kind: country
en: Togo
country: TGO
lat: 8.26
lon: 1.07
forms: توجو | جمهورية توغو

entry: توغو (ضعيف)
class: place
kind: country
en: Togo
country: TGO
lat: 8.26
lon: 1.07
weak: yes
forms: توغو

entry: تونغا (ضعيف)
class: place
kind: country
en: Tonga
country: TON
lat: -20.27
lon: -174.80
weak: yes
forms: تونغا

entry: ترينيداد وتوباغو
class: place
kind: country
en: Trinidad and Tobago
country: TTO
lat: 10.49
lon: -61.40
forms: ترينيداد وتوباغو | ترينيداد

entry: تونس
class: place
kind: country
en: Tunisia
country: TUN
lat: 35.72
lon: 10.01
forms: تونس | الجمهورية التونسية
ambiguous: yes

entry: تركيا
class: place
kind: country
en: Turkey
country: TUR
lat: 39.22
lon: 33.87
forms: تركيا | توركيا | الجمهورية التركية | جمهورية تركيا

entry: تركية (ضعيف)
class: place
kind: country
en: Turkey
country: TUR
lat: 39.22
lon: 33.87
weak: yes
forms: تركية

entry: تركمانستان
class: place
kind: country
en: Turkmenistan
country: TKM
lat: 39.06
lon: 59.86
forms: تركمانستان | تركمنستان | توركمانستان | جمهورية تركمانستان

entry: توفالو
class: place
kind: country
en: Tuvalu
country: TUV
lat: -7.59
lon: 178.17
forms: توفالو

entry: أوغندا
class: place
kind: country
en: Uganda
country: UGA
lat: 0.96
lon: 32.28
forms: أوغندا | أوغنده | جمهورية أوغندا

entry: أوكرانيا
class: place
kind: country
en: Ukraine
country: UKR
lat: 48.77
lon: 31.97
forms: أوكرانيا | أكرانيا

entry: الإمارات
class: place
kind: country
en: United Arab Emirates
country: ARE
lat: 24.84
lon: 55.25
forms: الإمارات | الإمارات العربية المتحدة | دولة الإمارات العربية المتحدة | دولة الإمارات | الإمارات العربية

entry: بريطانيا
class: place
kind: country
en: United Kingdom
country: GBR
lat: 52.66
lon: -1.60
forms: بريطانيا | المملكة المتحدة | بريطانيا العظمى | المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية

entry: الولايات المتحدة
class: place
kind: country
en: United States
country: USA
lat: 39.50
lon: -98.50
forms: الولايات المتحدة | أمريكا | أميركا | الولايات المتحدة الأمريكية | الولايات المتحدة الأميركية

entry: أوروغواي
class: place
kind: country
en: Uruguay
country: URY
lat: -33.61
lon: -56.18
forms: أوروغواي | الأوروغواي | أورغواي | الأورغواي | أوروجواي | جمهورية أوروغواي

entry: أوزبكستان
class: place
kind: country
en: Uzbekistan
country: UZB
lat: 40.50
lon: 67.24
forms: أوزبكستان | أوزباكستان | أوزبيكستان | أزبكستان | جمهورية أوزبكستان

entry: فانواتو
class: place
kind: country
en: Vanuatu
country: VUT
lat: -16.15
lon: 167.77
forms: فانواتو

entry: الفاتيكان
class: place
kind: country
en: Vatican City
country: VAT
lat: 41.90
lon: 12.45
forms: الفاتيكان | دولة الفاتيكان | حاضرة الفاتيكان

entry: فنزويلا
class: place
kind: country
en: Venezuela
country: VEN
lat: 9.38
lon: -68.30
forms: فنزويلا | فينزويلا | جمهورية فنزويلا البوليفارية

entry: فيتنام
class: place
kind: country
en: Vietnam
country: VNM
lat: 16.29
lon: 106.28
forms: فيتنام | فييتنام | جمهورية فيتنام الاشتراكية

entry: اليمن
class: place
kind: country
en: Yemen
country: YEM
lat: 15.70
lon: 47.50
forms: اليمن | الجمهورية اليمنية | جمهورية اليمن | اليمن السعيد

entry: يمن (ضعيف)
class: place
kind: country
en: Yemen
country: YEM
lat: 15.70
lon: 47.50
weak: yes
forms: يمن

entry: زامبيا
class: place
kind: country
en: Zambia
country: ZMB
lat: -13.32
lon: 28.22
forms: زامبيا | جمهورية زامبيا

entry: زيمبابوي
class: place
kind: country
en: Zimbabwe
country: ZWE
lat: -18.56
lon: 30.32
forms: زيمبابوي | زمبابوي | جمهورية زيمبابوي

entry: الصحراء الغربية
class: place
kind: country
en: Western Sahara
country: ESH
lat: 24.50
lon: -13.50
forms: الصحراء الغربية | الجمهورية العربية الصحراوية الديمقراطية | الجمهورية الصحراوية

entry: هونغ كونغ
class: place
kind: country
en: Hong Kong
country: HKG
lat: 22.32
lon: 114.10
forms: هونغ كونغ | هونج كونج | هونكونغ | هونغكونغ

entry: ماكاو
class: place
kind: country
en: Macao
country: MAC
lat: 22.20
lon: 113.55
forms: ماكاو

entry: بورتوريكو
class: place
kind: country
en: Puerto Rico
country: PRI
lat: 18.23
lon: -66.38
forms: بورتوريكو | بورتو ريكو

entry: غرينلاند
class: place
kind: country
en: Greenland
country: GRL
lat: 72.00
lon: -40.00
forms: غرينلاند | جرينلاند | جزيرة غرينلاند

entry: جبل طارق
class: place
kind: country
en: Gibraltar
country: GIB
lat: 36.14
lon: -5.35
forms: جبل طارق

entry: برمودا
class: place
kind: country
en: Bermuda
country: BMU
lat: 32.34
lon: -64.73
forms: برمودا | جزر برمودا

entry: غويانا الفرنسية
class: place
kind: country
en: French Guiana
country: GUF
lat: 4.76
lon: -52.91
forms: غويانا الفرنسية | غيانا الفرنسية

entry: بولينيزيا الفرنسية
class: place
kind: country
en: French Polynesia
country: PYF
lat: -17.29
lon: -148.61
forms: بولينيزيا الفرنسية

entry: كاليدونيا الجديدة
class: place
kind: country
en: New Caledonia
country: NCL
lat: -21.25
lon: 165.62
forms: كاليدونيا الجديدة

entry: ريونيون
class: place
kind: country
en: Reunion
country: REU
lat: -21.12
lon: 55.50
forms: ريونيون | لا ريونيون

entry: مايوت
class: place
kind: country
en: Mayotte
country: MYT
lat: -12.81
lon: 45.14
forms: مايوت

entry: جزر كايمان
class: place
kind: country
en: Cayman Islands
country: CYM
lat: 19.37
lon: -81.08
forms: جزر كايمان

entry: جزر فوكلاند
class: place
kind: country
en: Falkland Islands
country: FLK
lat: -51.69
lon: -57.86
forms: جزر فوكلاند | جزر الفوكلاند | المالوين

entry: جزر فارو
class: place
kind: country
en: Faroe Islands
country: FRO
lat: 61.98
lon: -6.84
forms: جزر فارو

entry: غوام
class: place
kind: country
en: Guam
country: GUM
lat: 13.43
lon: 144.75
forms: غوام | جزيرة غوام

entry: المارتينيك
class: place
kind: country
en: Martinique
country: MTQ
lat: 14.65
lon: -60.99
forms: المارتينيك | مارتينيك

entry: غوادلوب
class: place
kind: country
en: Guadeloupe
country: GLP
lat: 16.18
lon: -61.56
forms: غوادلوب

entry: أروبا (ضعيف)
class: place
kind: country
en: Aruba
country: ABW
lat: 12.50
lon: -69.98
weak: yes
forms: أروبا

entry: أنغويلا
class: place
kind: country
en: Anguilla
country: AIA
lat: 18.21
lon: -63.06
forms: أنغويلا

entry: جزر آلاند
class: place
kind: country
en: Aland Islands
country: ALA
lat: 60.19
lon: 20.23
forms: جزر آلاند

entry: ساموا الأمريكية
class: place
kind: country
en: American Samoa
country: ASM
lat: -14.06
lon: -170.51
forms: ساموا الأمريكية

entry: أنتاركتيكا
class: place
kind: country
en: Antarctica
country: ATA
lat: -80.00
lon: 0.00
forms: أنتاركتيكا | القارة القطبية الجنوبية

entry: الأقاليم الجنوبية الفرنسية
class: place
kind: country
en: French Southern Territories
country: ATF
lat: -49.35
lon: 70.22
forms: الأقاليم الجنوبية الفرنسية

entry: هولندا الكاريبية
class: place
kind: country
en: Caribbean Netherlands
country: BES
lat: 14.49
lon: -66.09
forms: هولندا الكاريبية

entry: سان بارتليمي
class: place
kind: country
en: Saint Barthelemy
country: BLM
lat: 17.90
lon: -62.85
forms: سان بارتليمي

entry: جزيرة بوفيه
class: place
kind: country
en: Bouvet Island
country: BVT
forms: جزيرة بوفيه

entry: جزر كوكوس
class: place
kind: country
en: Cocos (Keeling) Islands
country: CCK
lat: -12.16
lon: 96.82
forms: جزر كوكوس

entry: جزر كوك
class: place
kind: country
en: Cook Islands
country: COK
lat: -21.21
lon: -159.78
forms: جزر كوك

entry: كوراساو
class: place
kind: country
en: Curacao
country: CUW
lat: 12.21
lon: -69.03
forms: كوراساو

entry: جزيرة كريسماس
class: place
kind: country
en: Christmas Island
country: CXR
lat: -10.42
lon: 105.68
forms: جزيرة كريسماس

entry: غيرنزي
class: place
kind: country
en: Guernsey
country: GGY
lat: 49.49
lon: -2.54
forms: غيرنزي

entry: جزيرة هيرد
class: place
kind: country
en: Heard and McDonald Islands
country: HMD
forms: جزيرة هيرد

entry: جزيرة مان
class: place
kind: country
en: Isle of Man
country: IMN
lat: 54.22
lon: -4.54
forms: جزيرة مان

entry: إقليم المحيط الهندي البريطاني
class: place
kind: country
en: British Indian Ocean Territory
country: IOT
forms: إقليم المحيط الهندي البريطاني

entry: جيرسي
class: place
kind: country
en: Jersey
country: JEY
lat: 49.18
lon: -2.08
forms: جيرسي

entry: سان مارتن
class: place
kind: country
en: Saint Martin
country: MAF
lat: 18.07
lon: -63.08
forms: سان مارتن

entry: جزر ماريانا الشمالية
class: place
kind: country
en: Northern Mariana Islands
country: MNP
lat: 15.09
lon: 145.69
forms: جزر ماريانا الشمالية

entry: مونتسيرات
class: place
kind: country
en: Montserrat
country: MSR
lat: 16.76
lon: -62.21
forms: مونتسيرات

entry: جزيرة نورفولك
class: place
kind: country
en: Norfolk Island
country: NFK
lat: -29.05
lon: 167.97
forms: جزيرة نورفولك

entry: جزيرة نيوي
class: place
kind: country
en: Niue
country: NIU
lat: -19.05
lon: -169.92
forms: جزيرة نيوي

entry: جزر بيتكيرن
class: place
kind: country
en: Pitcairn Islands
country: PCN
lat: -25.07
lon: -130.10
forms: جزر بيتكيرن

entry: جورجيا الجنوبية
class: place
kind: country
en: South Georgia and South Sandwich Islands
country: SGS
lat: -54.28
lon: -36.51
forms: جورجيا الجنوبية

entry: سانت هيلينا
class: place
kind: country
en: Saint Helena
country: SHN
lat: -20.31
lon: -10.81
forms: سانت هيلينا

entry: سفالبارد
class: place
kind: country
en: Svalbard and Jan Mayen
country: SJM
lat: 74.57
lon: 3.46
forms: سفالبارد

entry: سان بيير وميكلون
class: place
kind: country
en: Saint Pierre and Miquelon
country: SPM
lat: 46.94
lon: -56.28
forms: سان بيير وميكلون

entry: سينت مارتن
class: place
kind: country
en: Sint Maarten
country: SXM
lat: 18.04
lon: -63.06
forms: سينت مارتن

entry: جزر تركس وكايكوس
class: place
kind: country
en: Turks and Caicos Islands
country: TCA
lat: 21.46
lon: -71.14
forms: جزر تركس وكايكوس

entry: توكيلاو
class: place
kind: country
en: Tokelau
country: TKL
lat: -9.04
lon: -171.87
forms: توكيلاو

entry: جزر الولايات المتحدة النائية
class: place
kind: country
en: U.S. Outlying Islands
country: UMI
forms: جزر الولايات المتحدة النائية

entry: جزر العذراء البريطانية
class: place
kind: country
en: British Virgin Islands
country: VGB
lat: 18.43
lon: -64.62
forms: جزر العذراء البريطانية

entry: جزر العذراء الأمريكية
class: place
kind: country
en: U.S. Virgin Islands
country: VIR
lat: 18.13
lon: -64.82
forms: جزر العذراء الأمريكية

entry: واليس وفوتونا
class: place
kind: country
en: Wallis and Futuna
country: WLF
lat: -13.96
lon: -177.48
forms: واليس وفوتونا

entry: عمان
class: place
kind: country
en: Oman
country: OMN
lat: 20.6
lon: 56.1
forms: عمان
ambiguous: yes
