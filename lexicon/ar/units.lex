# What is measured rather than counted. measure: as in the reading (money, distance, percent, magnitude, other);
# unit: ISO 4217 for money where the name says which, else the English name; km, m, ... for the rest.

entry: في المئة
class: unit
measure: percent
unit: %
forms: في المئة | في المائة | في المية | بالمئة | بالمائة | بالمية | فى المائة | فى المئة | فالمائة | في الماية | في الميه
yes: ارتفع السعر عشرة في المئة

# ---- money. unit: ISO 4217 where the name alone says which; iso: what it is in the country named by the adjective
# behind it, or else by the place, the paper's country. part: how many make one of the whole; times: what it stands for.

entry: دولار
class: unit
measure: money
unit: USD
iso: USA=USD CAN=CAD AUS=AUD NZL=NZD HKG=HKD SGP=SGD TWN=TWD JAM=JMD BHS=BSD BRB=BBD BLZ=BZD GUY=GYD FJI=FJD LBR=LRD NAM=NAD TTO=TTD SUR=SRD SLB=SBD ZWE=ZWL BRN=BND BMU=BMD CYM=KYD KIR=AUD TUV=AUD NRU=AUD
noun: دولار
forms: دولارا | دولاراً | دولر

entry: يورو
class: unit
measure: money
unit: EUR
noun: يورو | أورو
forms: يوروهات | اوروات

entry: جنيه إسترليني
class: unit
measure: money
unit: GBP
noun: جنيه إسترليني | جنيه استرليني
forms: جنيها إسترلينيا | جنيها استرلينيا | جنيهات إسترلينية | جنيهات استرلينية | باوند

entry: جنيه
class: unit
measure: money
unit: pound
iso: EGY=EGP SDN=SDG SSD=SSP GBR=GBP GIB=GIP SHN=SHP FLK=FKP
noun: جنيه
forms: جنيها | جنيهاً

entry: ليرة
class: unit
measure: money
unit: lira
iso: TUR=TRY LBN=LBP SYR=SYP ITA=ITL
nounf: ليرة

entry: ريال
class: unit
measure: money
unit: riyal
iso: SAU=SAR QAT=QAR OMN=OMR YEM=YER IRN=IRR BRA=BRL
noun: ريال
forms: ريالا | ريالاً

entry: دينار
class: unit
measure: money
unit: dinar
iso: KWT=KWD JOR=JOD IRQ=IQD TUN=TND DZA=DZD LBY=LYD BHR=BHD SRB=RSD MKD=MKD
noun: دينار
plural: دنانير
forms: دينارا | ديناراً

entry: درهم
class: unit
measure: money
unit: dirham
iso: ARE=AED MAR=MAD
noun: درهم
plural: دراهم
forms: درهما | درهماً

entry: فرنك
class: unit
measure: money
unit: franc
iso: CHE=CHF SEN=XOF CIV=XOF MLI=XOF NER=XOF TGO=XOF BEN=XOF BFA=XOF GNB=XOF CMR=XAF TCD=XAF CAF=XAF COG=XAF GAB=XAF GNQ=XAF DJI=DJF COM=KMF RWA=RWF BDI=BIF COD=CDF GIN=GNF NCL=XPF PYF=XPF FRA=FRF
noun: فرنك
forms: فرنكا

entry: فرنك أفريقي
class: unit
measure: money
unit: XOF
forms: فرنك أفريقي | فرنك إفريقي | فرنكا أفريقيا | فرنك سيفا | فرنك غرب أفريقيا

entry: روبية
class: unit
measure: money
unit: rupee
iso: IND=INR PAK=PKR IDN=IDR NPL=NPR LKA=LKR MUS=MUR SYC=SCR MDV=MVR
nounf: روبية | روبيه

entry: روبل
class: unit
measure: money
unit: RUB
iso: RUS=RUB BLR=BYN
noun: روبل
forms: روبلا

entry: كرونة
class: unit
measure: money
unit: krone
iso: SWE=SEK NOR=NOK DNK=DKK ISL=ISK CZE=CZK
nounf: كرونة | كرون | كرونا

entry: بيزو
class: unit
measure: money
unit: peso
iso: MEX=MXN ARG=ARS CHL=CLP COL=COP PHL=PHP URY=UYU CUB=CUP DOM=DOP
noun: بيزو | بيسو

entry: شلن
class: unit
measure: money
unit: shilling
iso: KEN=KES TZA=TZS UGA=UGX SOM=SOS
noun: شلن
forms: شلنا

entry: وون
class: unit
measure: money
unit: KRW
iso: KOR=KRW PRK=KPW
forms: وون | وونا

entry: مانات
class: unit
measure: money
unit: manat
iso: AZE=AZN TKM=TMT
forms: مانات | منات

entry: سوم
class: unit
measure: money
unit: som
iso: UZB=UZS KGZ=KGS
forms: سوم | سوما

entry: كواشا
class: unit
measure: money
unit: kwacha
iso: ZMB=ZMW MWI=MWK
forms: كواشا | كواتشا

entry: مارك
class: unit
measure: money
unit: mark
iso: BIH=BAM DEU=DEM FIN=FIM
noun: مارك

entry: ين ياباني
class: unit
measure: money
unit: JPY
forms: ين ياباني | ين | ينا

entry: يوان
class: unit
measure: money
unit: CNY
noun: يوان
forms: يوانا | رنمينبي | رينمينبي

entry: شيكل
class: unit
measure: money
unit: ILS
noun: شيكل | شيقل
plural: شواكل | شواقل
forms: شيكلا | شيقلا

entry: تنغة
class: unit
measure: money
unit: KZT
forms: تنغة | تنغي | تينغ | تينغي | تنج | تنجي | تينج | تينجي | تنغ | تنغا | تينغا

entry: هريفنيا
class: unit
measure: money
unit: UAH
forms: هريفنيا | غريفنا | هريفنة | غريفنيا

entry: راند
class: unit
measure: money
unit: ZAR
noun: راند
forms: راندا

entry: نايرا
class: unit
measure: money
unit: NGN
forms: نايرا | نيرة

entry: سيدي غاني
class: unit
measure: money
unit: GHS
forms: سيدي غاني

entry: بر إثيوبي
class: unit
measure: money
unit: ETB
forms: بر إثيوبي | بر أثيوبي | بير إثيوبي

entry: ناكفا
class: unit
measure: money
unit: ERN
forms: ناكفا | نقفة

entry: أوقية
class: unit
measure: money
unit: MRU
forms: أوقية موريتانية | أوقية جديدة | أوقية قديمة | أوقيات موريتانية

entry: دلاسي
class: unit
measure: money
unit: GMD
forms: دلاسي

entry: ليون سيراليوني
class: unit
measure: money
unit: SLE
forms: ليون سيراليوني

entry: ميتيكال
class: unit
measure: money
unit: MZN
forms: ميتيكال

entry: كوانزا
class: unit
measure: money
unit: AOA
forms: كوانزا

entry: بولا
class: unit
measure: money
unit: BWP
forms: بولا بوتسواني | بولا

entry: أرياري
class: unit
measure: money
unit: MGA
forms: أرياري

entry: سوموني
class: unit
measure: money
unit: TJS
forms: سوموني

entry: درام
class: unit
measure: money
unit: AMD
forms: درام | درام أرميني

entry: لاري
class: unit
measure: money
unit: GEL
forms: لاري | لاري جورجي

entry: ليو روماني
class: unit
measure: money
unit: RON
forms: ليو روماني | لي روماني | ليي

entry: ليو مولدوفي
class: unit
measure: money
unit: MDL
forms: ليو مولدوفي

entry: ليف بلغاري
class: unit
measure: money
unit: BGN
forms: ليف بلغاري | ليفا بلغاريا | ليفا

entry: زلوتي
class: unit
measure: money
unit: PLN
forms: زلوتي | زلوطي

entry: فورنت
class: unit
measure: money
unit: HUF
forms: فورنت | فورينت

entry: كونا
class: unit
measure: money
unit: HRK
forms: كونا كرواتيا | كونا كرواتية

entry: ليك ألباني
class: unit
measure: money
unit: ALL
forms: ليك ألباني

entry: بات
class: unit
measure: money
unit: THB
forms: بات تايلندي | باهت | باهت تايلندي | بات تايلاندي | باتا

entry: دونغ
class: unit
measure: money
unit: VND
forms: دونغ | دونغ فيتنامي

entry: كيب
class: unit
measure: money
unit: LAK
forms: كيب | كيب لاوسي

entry: رييل
class: unit
measure: money
unit: KHR
forms: رييل | رييل كمبودي

entry: كيات
class: unit
measure: money
unit: MMK
forms: كيات

entry: رينغيت
class: unit
measure: money
unit: MYR
forms: رينغيت | رينجيت | رينغت | رنغيت

entry: تاكا
class: unit
measure: money
unit: BDT
forms: تاكا | تاكا بنغلاديشية

entry: توغريك
class: unit
measure: money
unit: MNT
forms: توغريك | توغروغ

entry: سول بيروفي
class: unit
measure: money
unit: PEN
forms: سول بيروفي | سولا بيروفيا

entry: غواراني
class: unit
measure: money
unit: PYG
forms: غواراني

entry: بوليفيانو
class: unit
measure: money
unit: BOB
forms: بوليفيانو

entry: بوليفار
class: unit
measure: money
unit: VES
noun: بوليفار

entry: كولون
class: unit
measure: money
unit: CRC
forms: كولون كوستاريكي | كولونا

entry: كيتزال
class: unit
measure: money
unit: GTQ
forms: كيتزال | كيتسال

entry: لمبيرا
class: unit
measure: money
unit: HNL
forms: لمبيرا

entry: كوردوبا
class: unit
measure: money
unit: NIO
forms: كوردوبا نيكاراغوية | كوردوبا

entry: غورد
class: unit
measure: money
unit: HTG
forms: غورد هايتي | غورد

entry: أفغاني
class: unit
measure: money
unit: AFN
forms: أفغانية نقدا | عملة أفغانية

entry: تومان
class: unit
measure: money
unit: toman
noun: تومان
forms: تومانا

entry: دولار هونغ كونغ
class: unit
measure: money
unit: HKD
forms: دولار هونغ كونغ

entry: ليرة إسرائيلية
class: unit
measure: money
unit: ILS
forms: شيكل جديد

entry: مليون دينار
class: unit
measure: money
unit: TND
times: 1000000
forms: م د | مد | م.د | مليون د

entry: سنت
class: unit
measure: money
unit: cent
part: 100
noun: سنت | سينت
forms: سنتا | سنتاً

entry: هللة
class: unit
measure: money
unit: halala
part: 100
nounf: هللة

entry: فلس
class: unit
measure: money
unit: fils
part: 1000
noun: فلس
plural: فلوس | أفلس
forms: فلسا

entry: قرش
class: unit
measure: money
unit: piastre
part: 100
noun: قرش
plural: قروش
forms: قرشا

entry: مليم
class: unit
measure: money
unit: millime
part: 1000
noun: مليم
plural: مليمات | ملاليم
forms: مليما

entry: بيسة
class: unit
measure: money
unit: baisa
part: 1000
nounf: بيسة

entry: كوبيك
class: unit
measure: money
unit: kopeck
part: 100
noun: كوبيك

entry: بنس
class: unit
measure: money
unit: pence
part: 100
noun: بنس
forms: بنسا

entry: سنتيم
class: unit
measure: money
unit: centime
part: 100
noun: سنتيم

entry: أغورة
class: unit
measure: money
unit: agora
part: 100
nounf: أغورة
forms: أغورات

entry: AED
class: unit
measure: money
unit: AED
forms: AED | د.إ

entry: AFN
class: unit
measure: money
unit: AFN
forms: AFN

entry: AMD
class: unit
measure: money
unit: AMD
forms: AMD

entry: AOA
class: unit
measure: money
unit: AOA
forms: AOA

entry: ARS
class: unit
measure: money
unit: ARS
forms: ARS

entry: AUD
class: unit
measure: money
unit: AUD
forms: AUD

entry: AZN
class: unit
measure: money
unit: AZN
forms: AZN

entry: BAM
class: unit
measure: money
unit: BAM
forms: BAM

entry: BBD
class: unit
measure: money
unit: BBD
forms: BBD

entry: BDT
class: unit
measure: money
unit: BDT
forms: BDT

entry: BGN
class: unit
measure: money
unit: BGN
forms: BGN

entry: BHD
class: unit
measure: money
unit: BHD
forms: BHD | د.ب

entry: BIF
class: unit
measure: money
unit: BIF
forms: BIF

entry: BMD
class: unit
measure: money
unit: BMD
forms: BMD

entry: BND
class: unit
measure: money
unit: BND
forms: BND

entry: BOB
class: unit
measure: money
unit: BOB
forms: BOB

entry: BRL
class: unit
measure: money
unit: BRL
forms: BRL

entry: BSD
class: unit
measure: money
unit: BSD
forms: BSD

entry: BTN
class: unit
measure: money
unit: BTN
forms: BTN

entry: BWP
class: unit
measure: money
unit: BWP
forms: BWP

entry: BYN
class: unit
measure: money
unit: BYN
forms: BYN

entry: BZD
class: unit
measure: money
unit: BZD
forms: BZD

entry: CAD
class: unit
measure: money
unit: CAD
forms: CAD

entry: CDF
class: unit
measure: money
unit: CDF
forms: CDF

entry: CHF
class: unit
measure: money
unit: CHF
forms: CHF

entry: CLP
class: unit
measure: money
unit: CLP
forms: CLP

entry: CNY
class: unit
measure: money
unit: CNY
forms: CNY

entry: COP
class: unit
measure: money
unit: COP
forms: COP

entry: CRC
class: unit
measure: money
unit: CRC
forms: CRC

entry: CUP
class: unit
measure: money
unit: CUP
forms: CUP

entry: CVE
class: unit
measure: money
unit: CVE
forms: CVE

entry: CZK
class: unit
measure: money
unit: CZK
forms: CZK

entry: DJF
class: unit
measure: money
unit: DJF
forms: DJF

entry: DKK
class: unit
measure: money
unit: DKK
forms: DKK

entry: DOP
class: unit
measure: money
unit: DOP
forms: DOP

entry: DZD
class: unit
measure: money
unit: DZD
forms: DZD | د.ج

entry: EGP
class: unit
measure: money
unit: EGP
forms: EGP | ج.م

entry: ERN
class: unit
measure: money
unit: ERN
forms: ERN

entry: ETB
class: unit
measure: money
unit: ETB
forms: ETB

entry: EUR
class: unit
measure: money
unit: EUR
forms: EUR

entry: FJD
class: unit
measure: money
unit: FJD
forms: FJD

entry: GBP
class: unit
measure: money
unit: GBP
forms: GBP

entry: GEL
class: unit
measure: money
unit: GEL
forms: GEL

entry: GHS
class: unit
measure: money
unit: GHS
forms: GHS

entry: GMD
class: unit
measure: money
unit: GMD
forms: GMD

entry: GNF
class: unit
measure: money
unit: GNF
forms: GNF

entry: GTQ
class: unit
measure: money
unit: GTQ
forms: GTQ

entry: GYD
class: unit
measure: money
unit: GYD
forms: GYD

entry: HKD
class: unit
measure: money
unit: HKD
forms: HKD

entry: HNL
class: unit
measure: money
unit: HNL
forms: HNL

entry: HTG
class: unit
measure: money
unit: HTG
forms: HTG

entry: HUF
class: unit
measure: money
unit: HUF
forms: HUF

entry: IDR
class: unit
measure: money
unit: IDR
forms: IDR

entry: ILS
class: unit
measure: money
unit: ILS
forms: ILS

entry: INR
class: unit
measure: money
unit: INR
forms: INR

entry: IQD
class: unit
measure: money
unit: IQD
forms: IQD | د.ع

entry: IRR
class: unit
measure: money
unit: IRR
forms: IRR

entry: ISK
class: unit
measure: money
unit: ISK
forms: ISK

entry: JMD
class: unit
measure: money
unit: JMD
forms: JMD

entry: JOD
class: unit
measure: money
unit: JOD
forms: JOD

entry: JPY
class: unit
measure: money
unit: JPY
forms: JPY

entry: KES
class: unit
measure: money
unit: KES
forms: KES

entry: KGS
class: unit
measure: money
unit: KGS
forms: KGS

entry: KHR
class: unit
measure: money
unit: KHR
forms: KHR

entry: KMF
class: unit
measure: money
unit: KMF
forms: KMF

entry: KPW
class: unit
measure: money
unit: KPW
forms: KPW

entry: KRW
class: unit
measure: money
unit: KRW
forms: KRW

entry: KWD
class: unit
measure: money
unit: KWD
forms: KWD | د.ك | د ك

entry: KZT
class: unit
measure: money
unit: KZT
forms: KZT

entry: LAK
class: unit
measure: money
unit: LAK
forms: LAK

entry: LBP
class: unit
measure: money
unit: LBP
forms: LBP | ل.ل | ل ل

entry: LKR
class: unit
measure: money
unit: LKR
forms: LKR

entry: LRD
class: unit
measure: money
unit: LRD
forms: LRD

entry: LSL
class: unit
measure: money
unit: LSL
forms: LSL

entry: LYD
class: unit
measure: money
unit: LYD
forms: LYD | د.ل

entry: MAD
class: unit
measure: money
unit: MAD
forms: MAD | د.م

entry: MDL
class: unit
measure: money
unit: MDL
forms: MDL

entry: MGA
class: unit
measure: money
unit: MGA
forms: MGA

entry: MKD
class: unit
measure: money
unit: MKD
forms: MKD

entry: MMK
class: unit
measure: money
unit: MMK
forms: MMK

entry: MNT
class: unit
measure: money
unit: MNT
forms: MNT

entry: MOP
class: unit
measure: money
unit: MOP
forms: MOP

entry: MRU
class: unit
measure: money
unit: MRU
forms: MRU

entry: MUR
class: unit
measure: money
unit: MUR
forms: MUR

entry: MVR
class: unit
measure: money
unit: MVR
forms: MVR

entry: MWK
class: unit
measure: money
unit: MWK
forms: MWK

entry: MXN
class: unit
measure: money
unit: MXN
forms: MXN

entry: MYR
class: unit
measure: money
unit: MYR
forms: MYR

entry: MZN
class: unit
measure: money
unit: MZN
forms: MZN

entry: NAD
class: unit
measure: money
unit: NAD
forms: NAD

entry: NGN
class: unit
measure: money
unit: NGN
forms: NGN

entry: NIO
class: unit
measure: money
unit: NIO
forms: NIO

entry: NOK
class: unit
measure: money
unit: NOK
forms: NOK

entry: NPR
class: unit
measure: money
unit: NPR
forms: NPR

entry: NZD
class: unit
measure: money
unit: NZD
forms: NZD

entry: OMR
class: unit
measure: money
unit: OMR
forms: OMR | ر.ع

entry: PAB
class: unit
measure: money
unit: PAB
forms: PAB

entry: PEN
class: unit
measure: money
unit: PEN
forms: PEN

entry: PGK
class: unit
measure: money
unit: PGK
forms: PGK

entry: PHP
class: unit
measure: money
unit: PHP
forms: PHP

entry: PKR
class: unit
measure: money
unit: PKR
forms: PKR

entry: PLN
class: unit
measure: money
unit: PLN
forms: PLN

entry: PYG
class: unit
measure: money
unit: PYG
forms: PYG

entry: QAR
class: unit
measure: money
unit: QAR
forms: QAR | ر.ق

entry: RON
class: unit
measure: money
unit: RON
forms: RON

entry: RSD
class: unit
measure: money
unit: RSD
forms: RSD

entry: RUB
class: unit
measure: money
unit: RUB
forms: RUB

entry: RWF
class: unit
measure: money
unit: RWF
forms: RWF

entry: SAR
class: unit
measure: money
unit: SAR
forms: SAR | ر.س

entry: SBD
class: unit
measure: money
unit: SBD
forms: SBD

entry: SCR
class: unit
measure: money
unit: SCR
forms: SCR

entry: SDG
class: unit
measure: money
unit: SDG
forms: SDG

entry: SEK
class: unit
measure: money
unit: SEK
forms: SEK

entry: SGD
class: unit
measure: money
unit: SGD
forms: SGD

entry: SLE
class: unit
measure: money
unit: SLE
forms: SLE

entry: SOS
class: unit
measure: money
unit: SOS
forms: SOS

entry: SRD
class: unit
measure: money
unit: SRD
forms: SRD

entry: SSP
class: unit
measure: money
unit: SSP
forms: SSP

entry: SYP
class: unit
measure: money
unit: SYP
forms: SYP | ل.س | ل س

entry: SZL
class: unit
measure: money
unit: SZL
forms: SZL

entry: THB
class: unit
measure: money
unit: THB
forms: THB

entry: TJS
class: unit
measure: money
unit: TJS
forms: TJS

entry: TMT
class: unit
measure: money
unit: TMT
forms: TMT

entry: TND
class: unit
measure: money
unit: TND
forms: TND | د.ت

entry: TRY
class: unit
measure: money
unit: TRY
forms: TRY

entry: TTD
class: unit
measure: money
unit: TTD
forms: TTD

entry: TWD
class: unit
measure: money
unit: TWD
forms: TWD

entry: TZS
class: unit
measure: money
unit: TZS
forms: TZS

entry: UAH
class: unit
measure: money
unit: UAH
forms: UAH

entry: UGX
class: unit
measure: money
unit: UGX
forms: UGX

entry: USD
class: unit
measure: money
unit: USD
forms: USD

entry: UYU
class: unit
measure: money
unit: UYU
forms: UYU

entry: UZS
class: unit
measure: money
unit: UZS
forms: UZS

entry: VES
class: unit
measure: money
unit: VES
forms: VES

entry: VND
class: unit
measure: money
unit: VND
forms: VND

entry: VUV
class: unit
measure: money
unit: VUV
forms: VUV

entry: WST
class: unit
measure: money
unit: WST
forms: WST

entry: XAF
class: unit
measure: money
unit: XAF
forms: XAF

entry: XCD
class: unit
measure: money
unit: XCD
forms: XCD

entry: XOF
class: unit
measure: money
unit: XOF
forms: XOF

entry: XPF
class: unit
measure: money
unit: XPF
forms: XPF

entry: YER
class: unit
measure: money
unit: YER
forms: YER | ر.ي

entry: ZAR
class: unit
measure: money
unit: ZAR
forms: ZAR

entry: ZMW
class: unit
measure: money
unit: ZMW
forms: ZMW

# ---- the rest. alone: no where the dual in one word is seldom a measure ("two feet", "two barrels")

entry: كيلومتر
class: unit
measure: distance
unit: km
noun: كيلومتر | كيلو متر
forms: كلم | كم | ك م | كيلومترا | كيلو مترا | km
weak: yes

entry: كيلو
class: unit
measure: other
unit: kg
far: km
forms: كيلو | كيلوهات | كيلوات
yes: ضبط خمسة كيلو من المخدرات
why: kilograms, or kilometres where a word of distance stands by

entry: متر
class: unit
measure: distance
unit: m
noun: متر
plural: أمتار
forms: مترا

entry: ميل
class: unit
measure: distance
unit: mi
forms: ميل | ميلا | أميال | ميلين | ميلان

entry: ميل بحري
class: unit
measure: distance
unit: nmi
forms: ميل بحري | ميلا بحريا | أميال بحرية

entry: سنتيمتر
class: unit
measure: distance
unit: cm
noun: سنتيمتر | سنتمتر | سانتيمتر | سنتميتر
forms: سم | سنتيمترا

entry: مليمتر
class: unit
measure: other
unit: mm
noun: مليمتر | ميليمتر | ملليمتر | ميلليمتر
forms: ملم | مم | مليمترا | مليمتر مكعب

entry: قدم
class: unit
alone: no
measure: distance
unit: ft
noun: قدم
plural: أقدام
forms: قدما

entry: ياردة
class: unit
measure: distance
unit: yd
nounf: ياردة

entry: بوصة
class: unit
measure: other
unit: in
nounf: بوصة
forms: إنش | إنشا

entry: كيلومتر في الساعة
class: unit
measure: other
unit: km/h
forms: كلم/س | كلم/ساعة | كلم/الساعة | كلم في الساعة | كلم بالساعة | كم/س | كم/ساعة | كم/الساعة | كم في الساعة | كم بالساعة | كيلومتر/س | كيلومتر/ساعة | كيلومتر/الساعة | كيلومتر في الساعة | كيلومتر بالساعة | كيلومترا/س | كيلومترا/ساعة | كيلومترا/الساعة | كيلومترا في الساعة | كيلومترا بالساعة | كيلومترات/س | كيلومترات/ساعة | كيلومترات/الساعة | كيلومترات في الساعة | كيلومترات بالساعة | كيلو متر/س | كيلو متر/ساعة | كيلو متر/الساعة | كيلو متر في الساعة | كيلو متر بالساعة | كيلو مترا/س | كيلو مترا/ساعة | كيلو مترا/الساعة | كيلو مترا في الساعة | كيلو مترا بالساعة

entry: عقدة
class: unit
alone: no
measure: other
unit: kn
nounf: عقدة

entry: كيلومتر مربع
class: unit
measure: other
unit: km2
noun: كيلومتر مربع
forms: كلم مربع | كم مربع | كيلومترات مربعة | كيلومترا مربعا | كلم2 | كم2

entry: متر مربع
class: unit
measure: other
unit: m2
noun: متر مربع
forms: أمتار مربعة | مترا مربعا | م2 | م مربع

entry: متر مكعب
class: unit
measure: other
unit: m3
noun: متر مكعب
forms: أمتار مكعبة | مترا مكعبا | م3 | م مكعب

entry: قدم مربع
class: unit
measure: other
unit: ft2
noun: قدم مربع | قدم مربعة
forms: قدما مربعا | أقدام مربعة

entry: قدم مكعب
class: unit
measure: other
unit: ft3
noun: قدم مكعب | قدم مكعبة
forms: قدما مكعبا | أقدام مكعبة

entry: ميل مربع
class: unit
measure: other
unit: mi2
forms: ميل مربع | ميلا مربعا | أميال مربعة

entry: هكتار
class: unit
measure: other
unit: ha
noun: هكتار
forms: هكتارا | هك

entry: فدان
class: unit
measure: other
unit: feddan
noun: فدان
plural: أفدنة
forms: فدانا

entry: دونم
class: unit
measure: other
unit: dunam
noun: دونم
forms: دونما | دونمات

entry: طن
class: unit
measure: other
unit: t
noun: طن
plural: أطنان
forms: طنا | طن متري | أطنان مترية

entry: كيلوغرام
class: unit
measure: other
unit: kg
noun: كيلوغرام | كيلوجرام | كيلو غرام | كيلو جرام
forms: كغ | كلغ | كجم | كغم | كيلوغراما | كيلوجراما | كيلو غراما | كيلو جراما | كيلوغرامات | كلج

entry: غرام
class: unit
measure: other
unit: g
noun: غرام | جرام
forms: غراما | جراما | غم | غ

entry: مليغرام
class: unit
measure: other
unit: mg
noun: مليغرام | ميليغرام | ملليغرام | ملغرام | مليجرام
forms: ملغ | ملغم | ملجم

entry: قنطار
class: unit
measure: other
unit: quintal
noun: قنطار
plural: قناطير
forms: قنطارا

entry: رطل
class: unit
measure: other
unit: lb
noun: رطل
plural: أرطال
forms: رطلا

entry: أونصة
class: unit
measure: other
unit: oz
nounf: أونصة | أوقية

entry: قيراط
class: unit
alone: no
measure: other
unit: carat
noun: قيراط
plural: قراريط
forms: قيراطا

entry: لتر
class: unit
measure: other
unit: l
noun: لتر | ليتر
forms: لترا | ليترا

entry: مليلتر
class: unit
measure: other
unit: ml
noun: مليلتر | ملي لتر | ميليلتر | مللتر | ملليلتر
forms: مل

entry: هكتولتر
class: unit
measure: other
unit: hl
noun: هكتولتر

entry: غالون
class: unit
measure: other
unit: gal
noun: غالون | جالون
forms: غالونا | جالونا

entry: كوب
class: unit
alone: no
measure: other
unit: cup
noun: كوب
plural: أكواب

entry: برميل
class: unit
alone: no
measure: other
unit: bbl
noun: برميل
plural: براميل
forms: برميلا | برميل نفط | برميل مكافئ

entry: واط
class: unit
measure: other
unit: W
noun: واط | وات

entry: كيلوواط
class: unit
measure: other
unit: kW
noun: كيلوواط | كيلووات | كيلو واط | كيلو وات

entry: كيلوواط ساعة
class: unit
measure: other
unit: kWh
forms: كيلوواط ساعة | كيلووات ساعة | كيلوواط/ساعة | كيلووات/ساعة | كيلو وات/ ساعة

entry: ميغاواط
class: unit
measure: other
unit: MW
noun: ميغاواط | ميجاوات | ميغاوات | ميجاواط | ميغا واط | ميجا وات
forms: ميغاواطا

entry: غيغاواط
class: unit
measure: other
unit: GW
noun: غيغاواط | جيجاوات | غيغاوات | جيغاواط | جيجا وات

entry: تيراواط
class: unit
measure: other
unit: TW
noun: تيراواط | تيراوات

entry: فولت
class: unit
measure: other
unit: V
noun: فولت

entry: هرتز
class: unit
measure: other
unit: Hz
noun: هرتز | هيرتز

entry: ميغاهرتز
class: unit
measure: other
unit: MHz
noun: ميغاهرتز | ميجاهرتز | ميغاهيرتز | ميجاهيرتز

entry: غيغاهرتز
class: unit
measure: other
unit: GHz
noun: غيغاهرتز | جيجاهرتز | غيغاهيرتز | جيجاهيرتز

entry: كيلوبايت
class: unit
measure: other
unit: kB
noun: كيلوبايت

entry: ميغابايت
class: unit
measure: other
unit: MB
noun: ميغابايت | ميجابايت | ميجا بايت | ميغا بايت

entry: غيغابايت
class: unit
measure: other
unit: GB
noun: غيغابايت | جيجابايت | جيغابايت | جيجا بايت | غيغا بايت

entry: تيرابايت
class: unit
measure: other
unit: TB
noun: تيرابايت | تيرا بايت

entry: ميغابكسل
class: unit
measure: other
unit: MP
noun: ميغابكسل | ميغابيكسل | ميجابكسل | ميجابيكسل

entry: سعرة
class: unit
measure: other
unit: kcal
nounf: سعرة | سعرة حرارية
forms: سعرات حرارية

entry: درجة
class: unit
alone: no
measure: other
unit: degree
nounf: درجة

entry: درجة مئوية
class: unit
alone: no
measure: other
unit: C
forms: درجة مئوية | درجات مئوية | درجة سلزيوس | درجات سلزيوس | درجة سيلسيوس | درجات سيلسيوس | درجة سيليزية | درجتين مئويتين | درجة مائوية

entry: درجة فهرنهايت
class: unit
measure: other
unit: F
forms: درجة فهرنهايت | درجات فهرنهايت | فهرنهايت | درجة فهرنهايتية | درجة فارنهايت

entry: نقطة
class: unit
alone: no
measure: other
unit: point
nounf: نقطة
plural: نقاط

entry: نقطة أساس
class: unit
alone: no
measure: other
unit: basis point
forms: نقطة أساس | نقاط أساس | نقطة أساسية

entry: نسمة
class: unit
alone: no
measure: other
unit: inhabitant
nounf: نسمة

# ---- words around a unit

entry: تحت الصفر
class: below_zero
forms: تحت الصفر | دون الصفر | تحت صفر

entry: مئوية
class: degree_scale
unit: C
forms: مئوية | م | سلزيوس | سيلسيوس | C

entry: فهرنهايت
class: degree_scale
unit: F
forms: فهرنهايت | F

entry: مسافة
class: distance_word
noun: طول | عرض | ارتفاع | عمق | طريق
nounf: مسافة
forms: بعد | على بعد | يبعد | تبعد | لمسافة | بعمق | بطول | شمال | جنوب | شرق | غرب | شمالي | جنوبي | شرقي | غربي | شمالا | جنوبا | شرقا | غربا | شرقي مدينة | عن مدينة | عن وسط | عن العاصمة | تمتد | يمتد | سار | قطع
