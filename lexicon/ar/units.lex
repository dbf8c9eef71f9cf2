# What is measured rather than counted. measure: as in the reading (money, distance, percent, magnitude, other);
# unit: ISO 4217 for money where the name says which, else the English name; km, m, ... for the rest.

entry: في المئة
class: unit
measure: percent
unit: %
forms: في المئة | في المائة | في المية | بالمئة | بالمائة | بالمية | فى المائة | فى المئة | فالمائة | في الماية | في الميه
yes: ارتفع السعر عشرة في المئة

entry: دولار
class: unit
measure: money
unit: USD
noun: دولار

entry: دولار أمريكي
class: unit
measure: money
unit: USD
noun: دولار أمريكي | دولار أميركي

entry: دولار كندي
class: unit
measure: money
unit: CAD
noun: دولار كندي

entry: دولار أسترالي
class: unit
measure: money
unit: AUD
noun: دولار أسترالي

entry: يورو
class: unit
measure: money
unit: EUR
noun: يورو | أورو

entry: جنيه إسترليني
class: unit
measure: money
unit: GBP
noun: جنيه إسترليني | جنيه استرليني
forms: GBP

entry: جنيه
class: unit
measure: money
unit: pound
noun: جنيه

entry: جنيه مصري
class: unit
measure: money
unit: EGP
noun: جنيه مصري
forms: EGP

entry: جنيه سوداني
class: unit
measure: money
unit: SDG
noun: جنيه سوداني
forms: SDG

entry: ريال
class: unit
measure: money
unit: riyal
noun: ريال

entry: ريال سعودي
class: unit
measure: money
unit: SAR
noun: ريال سعودي
forms: SAR

entry: ريال قطري
class: unit
measure: money
unit: QAR
noun: ريال قطري
forms: QAR

entry: ريال عماني
class: unit
measure: money
unit: OMR
noun: ريال عماني
forms: OMR

entry: ريال يمني
class: unit
measure: money
unit: YER
noun: ريال يمني
forms: YER

entry: ريال إيراني
class: unit
measure: money
unit: IRR
noun: ريال إيراني
forms: IRR

entry: دينار
class: unit
measure: money
unit: dinar
noun: دينار
plural: دنانير

entry: دينار كويتي
class: unit
measure: money
unit: KWD
noun: دينار كويتي
forms: KWD

entry: دينار أردني
class: unit
measure: money
unit: JOD
noun: دينار أردني
forms: JOD

entry: دينار عراقي
class: unit
measure: money
unit: IQD
noun: دينار عراقي
forms: IQD

entry: دينار تونسي
class: unit
measure: money
unit: TND
noun: دينار تونسي
forms: TND

entry: دينار جزائري
class: unit
measure: money
unit: DZD
noun: دينار جزائري
forms: DZD

entry: دينار ليبي
class: unit
measure: money
unit: LYD
noun: دينار ليبي
forms: LYD

entry: دينار بحريني
class: unit
measure: money
unit: BHD
noun: دينار بحريني
forms: BHD

entry: درهم
class: unit
measure: money
unit: dirham
noun: درهم
plural: دراهم

entry: درهم إماراتي
class: unit
measure: money
unit: AED
noun: درهم إماراتي
forms: AED

entry: درهم مغربي
class: unit
measure: money
unit: MAD
noun: درهم مغربي
forms: MAD

entry: ليرة
class: unit
measure: money
unit: lira
nounf: ليرة

entry: ليرة لبنانية
class: unit
measure: money
unit: LBP
nounf: ليرة لبنانية
forms: LBP

entry: ليرة سورية
class: unit
measure: money
unit: SYP
nounf: ليرة سورية
forms: SYP

entry: ليرة تركية
class: unit
measure: money
unit: TRY
nounf: ليرة تركية
forms: TRY

entry: روبل
class: unit
measure: money
unit: RUB
noun: روبل
forms: RUB

entry: تنغة
class: unit
measure: money
unit: KZT
forms: KZT | تنغة | تنغي | تينغ | تينغي | تنج | تنجي | تينج | تينجي | تنغ | تنغا | تينغا

entry: يوان
class: unit
measure: money
unit: CNY
noun: يوان
forms: CNY

entry: روبية
class: unit
measure: money
unit: rupee
nounf: روبية

entry: شيكل
class: unit
measure: money
unit: ILS
noun: شيكل | شيقل
plural: شواكل | شواقل
forms: ILS

entry: فرنك
class: unit
measure: money
unit: franc
noun: فرنك

entry: كرونة
class: unit
measure: money
unit: krone
nounf: كرونة | كرون

entry: ين ياباني
class: unit
measure: money
unit: JPY
forms: JPY | ين ياباني | ين

entry: هريفنيا
class: unit
measure: money
unit: UAH
forms: هريفنيا | غريفنا

entry: بيزو
class: unit
measure: money
unit: peso
noun: بيزو

entry: أوقية
class: unit
measure: money
unit: ouguiya
nounf: أوقية

entry: سنت
class: unit
measure: money
unit: cent
noun: سنت

entry: تومان
class: unit
measure: money
unit: toman
noun: تومان

entry: وون
class: unit
measure: money
unit: KRW
forms: وون

entry: USD
class: unit
measure: money
unit: USD
forms: USD

entry: EUR
class: unit
measure: money
unit: EUR
forms: EUR

entry: كيلومتر
class: unit
measure: distance
unit: km
noun: كيلومتر | كيلو متر
forms: كلم | كم | ك م | كيلو | km
weak: yes

entry: متر
class: unit
measure: distance
unit: m
noun: متر
plural: أمتار

entry: ميل
class: unit
measure: distance
unit: mi
forms: ميل | ميلا | أميال | ميلين | ميلان

entry: سنتيمتر
class: unit
measure: distance
unit: cm
noun: سنتيمتر | سنتمتر
forms: سم

entry: عقدة
class: unit
measure: other
unit: kn
nounf: عقدة

entry: كيلومتر مربع
class: unit
measure: other
unit: km2
noun: كيلومتر مربع
forms: كلم مربع | كم مربع | كيلومترات مربعة

entry: متر مربع
class: unit
measure: other
unit: m2
noun: متر مربع
forms: أمتار مربعة

entry: متر مكعب
class: unit
measure: other
unit: m3
noun: متر مكعب
forms: أمتار مكعبة

entry: هكتار
class: unit
measure: other
unit: ha
noun: هكتار

entry: فدان
class: unit
measure: other
unit: feddan
noun: فدان
plural: أفدنة

entry: دونم
class: unit
measure: other
unit: dunam
noun: دونم

entry: طن
class: unit
measure: other
unit: t
noun: طن
plural: أطنان
forms: طنا

entry: كيلوغرام
class: unit
measure: other
unit: kg
noun: كيلوغرام | كيلوجرام | كيلو غرام | كيلو جرام
forms: كغ | كلغ | كجم | كغم

entry: غرام
class: unit
measure: other
unit: g
noun: غرام | جرام

entry: لتر
class: unit
measure: other
unit: l
noun: لتر | ليتر

entry: برميل
class: unit
measure: other
unit: bbl
noun: برميل
plural: براميل

entry: ميغاواط
class: unit
measure: other
unit: MW
noun: ميغاواط | ميجاوات | ميغاوات

entry: درجة
class: unit
measure: other
unit: degree
nounf: درجة

entry: درجة مئوية
class: unit
measure: other
unit: C
nounf: درجة مئوية
forms: درجات مئوية

entry: نقطة
class: unit
measure: other
unit: point
nounf: نقطة
plural: نقاط

entry: نسمة
class: unit
measure: other
unit: inhabitant
nounf: نسمة

