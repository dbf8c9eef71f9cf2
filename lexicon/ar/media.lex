# What words are carried by: the medium a speaker uses, and the outlets that pass words on.

entry: بيان
class: medium
medium: statement
noun: بيان
plural: بيانات
yes: قال في بيان

entry: تصريح
class: medium
medium: statement
noun: تصريح
plural: تصريحات
yes: في تصريحات أدلى بها

entry: بلاغ
class: medium
medium: statement
noun: بلاغ
yes: جاء في بلاغ للوزارة

entry: تغريدة
class: medium
medium: tweet
nounf: تغريدة
plural: تغريدات
forms: تويتر|موقع تويتر|حسابه|حسابها|منصة إكس|منصة أكس|فيسبوك|فايسبوك|انستغرام|إنستغرام|تلغرام|تليغرام|صفحته|صفحتها|منشور|تدوينة
yes: كتب في تغريدة

entry: مقابلة
class: medium
medium: interview
nounf: مقابلة
noun: حوار
plural: مقابلات
yes: قال في مقابلة

entry: مؤتمر صحفي
class: medium
medium: press_conference
forms: مؤتمر صحفي|مؤتمر صحافي|المؤتمر الصحفي|المؤتمر الصحافي|إحاطة صحفية|إيجاز صحفي|مؤتمره الصحفي|مؤتمرها الصحفي|إحاطة إعلامية
nounf: إحاطة
yes: قال في مؤتمر صحفي

entry: كلمة
class: medium
medium: speech
nounf: كلمة
noun: خطاب
yes: قال في خطاب متلفز

entry: رسالة
class: medium
medium: letter
nounf: رسالة|برقية
plural: رسائل|برقيات
yes: كتب في رسالة

entry: مكالمة
class: medium
medium: phone
nounf: مكالمة
noun: اتصال هاتفي|اتصال
yes: أعرب خلال اتصال هاتفي

entry: مداخلة
class: medium
medium: broadcast
nounf: مداخلة
forms: حديث تلفزيوني|حديث إذاعي|تصريح تلفزيوني|كلمة متلفزة|البث المباشر|بث مباشر
yes: قال في مداخلة

entry: صحيفة
class: outlet
nounf: صحيفة|وكالة|قناة|إذاعة|شبكة|مجلة|فضائية|جريدة
plural: صحف|وكالات|قنوات|مجلات
yes: نقلت صحيفة محلية

entry: تلفزيون
class: outlet
noun: تلفزيون|موقع|مراسل|مرصد
forms: وسائل إعلام|وسائل الإعلام|مواقع إخبارية|وكالات الأنباء
yes: ذكر التلفزيون الرسمي

entry: رويترز
class: outlet
name: yes
forms: رويترز|وكالة رويترز|وكالة أنباء رويترز|رويتر
yes: قال لرويترز

entry: فرانس برس
class: outlet
name: yes
country: FRA
forms: فرانس برس|فرانس بريس|وكالة فرانس برس|الفرنسية للأنباء|وكالة الصحافة الفرنسية|الصحافة الفرنسية
yes: قال لفرانس برس

entry: أسوشيتد برس
class: outlet
name: yes
country: USA
forms: أسوشيتد برس|أسوشييتد برس|وكالة أسوشيتد برس|اسوشيتد برس|أسوشيتدبرس
yes: ذكرت أسوشيتد برس

entry: سبوتنيك
class: outlet
name: yes
country: RUS
forms: سبوتنيك|وكالة سبوتنيك
yes: وفق سبوتنيك

entry: تاس
class: outlet
name: yes
country: RUS
forms: وكالة تاس|تاس|إنترفاكس|وكالة إنترفاكس|انترفاكس|نوفوستي|ريا نوفوستي|روسيا اليوم|إيتار تاس
yes: ذكرت وكالة تاس

entry: الأناضول
class: outlet
name: yes
country: TUR
forms: الأناضول|وكالة الأناضول|وكالة أنباء الأناضول|تي آر تي
yes: نقلت الأناضول

entry: بترا
class: outlet
name: yes
country: JOR
forms: بترا|وكالة بترا|وكالة الأنباء الأردنية
yes: ذكرت وكالة بترا

entry: واس
class: outlet
name: yes
country: SAU
forms: واس|وكالة الأنباء السعودية|العربية نت|قناة العربية|سبق
yes: ذكرت واس

entry: سانا
class: outlet
name: yes
country: SYR
forms: سانا|وكالة سانا|وكالة الأنباء السورية
yes: ذكرت سانا

entry: وفا
class: outlet
name: yes
country: PSE
forms: وكالة وفا|وكالة الأنباء الفلسطينية
yes: ذكرت وكالة وفا

entry: كونا
class: outlet
name: yes
country: KWT
forms: كونا|وكالة كونا|وكالة الأنباء الكويتية
yes: نقلت كونا

entry: بنا
class: outlet
name: yes
country: BHR
forms: وكالة أنباء البحرين
yes: نقلت وكالة أنباء البحرين

entry: وام
class: outlet
name: yes
country: ARE
forms: وكالة أنباء الإمارات|وكالة وام
yes: ذكرت وكالة أنباء الإمارات

entry: قنا
class: outlet
name: yes
country: QAT
forms: وكالة الأنباء القطرية|قناة الجزيرة|الجزيرة نت
yes: نقلت وكالة الأنباء القطرية

entry: شينخوا
class: outlet
name: yes
country: CHN
forms: شينخوا|وكالة شينخوا|أنباء الصين الجديدة
yes: ذكرت شينخوا

entry: إرنا
class: outlet
name: yes
country: IRN
forms: إرنا|وكالة إرنا|وكالة فارس|وكالة تسنيم|وكالة مهر|وكالة الأنباء الإيرانية
yes: ذكرت إرنا

entry: الميادين
class: outlet
name: yes
forms: الميادين|قناة الميادين|قناة المنار
yes: أفاد مراسل الميادين

entry: بي بي سي
class: outlet
name: yes
country: GBR
forms: بي بي سي|هيئة الإذاعة البريطانية|الغارديان|الجارديان|جارديان|فايننشال تايمز|صحيفة التايمز|ديلي ميل|الديلي ميل|ديلي تلغراف
yes: ذكرت بي بي سي

entry: سي إن إن
class: outlet
name: yes
country: USA
forms: سي إن إن|نيويورك تايمز|واشنطن بوست|بلومبرغ|بوليتيكو|وول ستريت جورنال|فوكس نيوز
yes: ذكرت واشنطن بوست

entry: كازينفورم
class: outlet
name: yes
country: KAZ
forms: كازينفورم|كازإنفورم|وكالة كازإنفورم
yes: ذكرت كازينفورم

entry: هسبريس
class: outlet
name: yes
country: MAR
forms: وكالة المغرب العربي للأنباء|المغرب العربي للأنباء
yes: نقلت وكالة المغرب العربي للأنباء

entry: واج
class: outlet
name: yes
country: DZA
forms: وكالة الأنباء الجزائرية
yes: ذكرت وكالة الأنباء الجزائرية

entry: وات
class: outlet
name: yes
country: TUN
forms: وكالة تونس إفريقيا للأنباء|جوهرة أف أم|موزاييك أف أم|شمس أف أم
yes: ذكرت وكالة تونس إفريقيا للأنباء

entry: الشرق الأوسط
class: outlet
name: yes
country: EGY
forms: وكالة أنباء الشرق الأوسط
yes: ذكرت وكالة أنباء الشرق الأوسط
