# What time is counted in. unit: as TIMEX3 writes it after P, or after PT for those marked clock.

entry: يوم
class: time_unit
unit: D
noun: يوم
plural: أيام
yes: استمر الإغلاق ثلاثة أيام

entry: ليلة
class: time_unit
unit: D
nounf: ليلة
plural: ليال | ليالي

entry: أسبوع
class: time_unit
unit: W
noun: أسبوع
plural: أسابيع

entry: شهر
class: time_unit
unit: M
noun: شهر
plural: أشهر | شهور
yes: غادر قبل شهرين

entry: عام
class: time_unit
unit: Y
noun: عام
plural: أعوام
yes: عمل هناك عامين

entry: سنة
class: time_unit
unit: Y
nounf: سنة
plural: سنوات | سنين | سنون

entry: عقد
class: time_unit
unit: Y
times: 10
noun: عقد
plural: عقود

entry: قرن
class: time_unit
unit: Y
times: 100
noun: قرن
plural: قرون

entry: ساعة
class: time_unit
unit: H
clock: yes
nounf: ساعة
plural: ساعات

entry: دقيقة
class: time_unit
unit: M
clock: yes
nounf: دقيقة
plural: دقائق

entry: ثانية
class: time_unit
unit: S
clock: yes
nounf: ثانية
plural: ثوان | ثواني
