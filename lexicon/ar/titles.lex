# Roles, ranks and honorifics that stand before (or after, in apposition) the name of a person.
# rank: role may take a complement before the name ("minister of X, of Y"); honorific and relation stand right before it.
# sector: of PLOVER, of the person who bears it. weak everywhere: many are common nouns as well.

entry: رئيس
class: title
rank: role
sector: GOV
weak: yes
ambiguous: yes
noun: رئيس
nounf: رئيسة
plural: رؤساء

entry: رئيس الوزراء
class: title
rank: role
sector: GOV
weak: yes
ambiguous: yes
forms: رئيس الوزراء | رئيسة الوزراء | رئيس وزراء | رئيسة وزراء | رئيس الحكومة | رئيسة الحكومة | رئيس حكومة
forms: رئيس مجلس الوزراء | الوزير الأول | الوزيرة الأولى

entry: رئيس الجمهورية
class: title
rank: role
sector: GOV
weak: yes
ambiguous: yes
forms: رئيس الجمهورية | رئيس الدولة | رئيس البلاد | الرئيس السابق | الرئيس الأسبق | الرئيس المخلوع
forms: الرئيس المنتخب | الرئيس الراحل | الرئيس المؤقت | الرئيس الانتقالي | رئيسة الجمهورية

entry: وزير
class: title
rank: role
sector: GOV
weak: yes
ambiguous: yes
noun: وزير
nounf: وزيرة
plural: وزراء

entry: نائب
class: title
rank: role
sector: GOV
weak: yes
ambiguous: yes
noun: نائب
nounf: نائبة
plural: نواب

entry: وكيل
class: title
rank: role
sector: GOV
weak: yes
ambiguous: yes
noun: وكيل
nounf: وكيلة

entry: سفير
class: title
rank: role
sector: GOV
weak: yes
ambiguous: yes
noun: سفير
nounf: سفيرة
plural: سفراء

entry: قنصل
class: title
rank: role
sector: GOV
weak: yes
ambiguous: yes
noun: قنصل

entry: مندوب
class: title
rank: role
sector: GOV
weak: yes
ambiguous: yes
noun: مندوب | مبعوث | موفد
nounf: مندوبة | مبعوثة | موفدة

entry: محافظ
class: title
rank: role
sector: GOV
weak: yes
ambiguous: yes
noun: محافظ
nounf: محافظة المدينة

entry: حاكم
class: title
rank: role
sector: GOV
weak: yes
ambiguous: yes
noun: حاكم
nounf: حاكمة
plural: حكام

entry: والي
class: title
rank: role
sector: GOV
weak: yes
ambiguous: yes
forms: والي | الوالي | رئيس بلدية | رئيس البلدية | عمدة | العمدة | معتمد | القائمقام | قائمقام | مختار القرية
forms: رئيس المجلس البلدي

entry: مستشار
class: title
rank: role
sector: GOV
weak: yes
ambiguous: yes
noun: مستشار
nounf: مستشارة
plural: مستشارون

entry: مساعد
class: title
rank: role
sector: GOV
weak: yes
ambiguous: yes
noun: مساعد | معاون
nounf: مساعدة

entry: متحدث
class: title
rank: role
sector: GOV
weak: yes
ambiguous: yes
noun: متحدث | ناطق
nounf: متحدثة | ناطقة
forms: المتحدث الرسمي | الناطق الرسمي | المتحدثة الرسمية | الناطقة الرسمية | السكرتير الصحفي
forms: المتحدث الإعلامي | الناطق الإعلامي | السكرتيرة الصحفية

entry: أمين
class: title
rank: role
weak: yes
ambiguous: yes
noun: أمين
nounf: أمينة
forms: الأمين العام | أمين عام | الأمينة العامة | الأمين العام المساعد | أمين عام مساعد | أمين سر

entry: مفوض
class: title
rank: role
sector: IGO
weak: yes
ambiguous: yes
noun: مفوض
nounf: مفوضة
forms: المفوض السامي | المفوضة السامية | مسؤول السياسة الخارجية | مسؤولة السياسة الخارجية | الممثل الأعلى
forms: الممثلة العليا | المنسق الأممي | المبعوث الأممي | المبعوثة الأممية | الممثل الخاص | الممثلة الخاصة

entry: مدير
class: title
rank: role
weak: yes
ambiguous: yes
noun: مدير
nounf: مديرة
plural: مدراء | مديرو
forms: المدير العام | المديرة العامة | مدير عام | المدير التنفيذي | المديرة التنفيذية | الرئيس التنفيذي
forms: الرئيسة التنفيذية

entry: قائد
class: title
rank: role
sector: MIL
weak: yes
ambiguous: yes
noun: قائد
nounf: قائدة
plural: قادة
forms: القائد العام | القائد الأعلى | قائد الجيش | رئيس الأركان | رئيس هيئة الأركان | رئيس أركان | قائد الحرس

entry: زعيم
class: title
rank: role
weak: yes
ambiguous: yes
noun: زعيم
nounf: زعيمة
plural: زعماء

entry: ولي العهد
class: title
rank: role
sector: GOV
weak: yes
ambiguous: yes
forms: ولي العهد | ولي عهد | ولي ولي العهد | نائب ولي العهد

entry: خادم الحرمين
class: title
rank: role
sector: GOV
weak: yes
ambiguous: yes
forms: خادم الحرمين الشريفين | خادم الحرمين | نائب خادم الحرمين الشريفين | العاهل

entry: مدع
class: title
rank: role
sector: JUD
weak: yes
ambiguous: yes
forms: المدعي العام | المدعية العامة | النائب العام | وكيل الجمهورية | وكيل النيابة | قاضي التحقيق
forms: المدعي العسكري | القاضي | القاضية | رئيس النيابة | رئيس المحكمة | المحامي العام | وكيل نيابة
forms: النائب العمومي

entry: محام
class: title
rank: role
weak: yes
ambiguous: yes
forms: المحامي | المحامية | محامي | محامية | المحامون

entry: عضو
class: title
rank: role
weak: yes
ambiguous: yes
noun: عضو
nounf: عضوة
plural: أعضاء

entry: سيناتور
class: title
rank: role
sector: LEG
weak: yes
ambiguous: yes
forms: السيناتور | السناتور | عضو الكونغرس | النائب في البرلمان | النائبة في البرلمان | البرلماني | البرلمانية
forms: عضو مجلس النواب | عضو مجلس الشيوخ | عضو البرلمان

entry: مسؤول
class: title
rank: role
weak: yes
ambiguous: yes
noun: مسؤول | مسئول
nounf: مسؤولة | مسئولة

entry: مرشح
class: title
rank: role
weak: yes
ambiguous: yes
noun: مرشح | منافس
nounf: مرشحة

entry: مراسل
class: title
rank: role
sector: JRN
weak: yes
ambiguous: yes
noun: مراسل | محرر | مذيع | مصور | صحفي | صحافي | إعلامي | كاتب | مدون
nounf: مراسلة | محررة | مذيعة | مصورة | صحفية | صحافية | إعلامية | كاتبة | مدونة

entry: ناشط
class: title
rank: role
sector: CVL
weak: yes
ambiguous: yes
noun: ناشط | معارض | حقوقي
nounf: ناشطة | معارضة سياسية | حقوقية

entry: خبير
class: title
rank: role
weak: yes
ambiguous: yes
noun: خبير | محلل | باحث | أكاديمي | مؤرخ | مفكر | عالم الاجتماع
nounf: خبيرة | محللة | باحثة | أكاديمية | مؤرخة

entry: طبيب
class: title
rank: role
sector: HLH
weak: yes
ambiguous: yes
noun: طبيب | جراح
nounf: طبيبة

entry: مهندس
class: title
rank: honorific
weak: yes
ambiguous: yes
forms: المهندس | المهندسة | م.

entry: فنان
class: title
rank: role
weak: yes
ambiguous: yes
noun: فنان | ممثل | مطرب | مخرج | شاعر | أديب | روائي | مغن | لاعب | مدرب | حارس | مهاجم | نجم | بطل | كابتن
noun: حكم
nounf: فنانة | ممثلة | مطربة | مخرجة | شاعرة | أديبة | روائية | لاعبة | مدربة | نجمة | بطلة

entry: مواطن
class: title
rank: role
sector: CVL
weak: yes
ambiguous: yes
noun: مواطن | شاهد | ضحية | متهم | مشتبه به | جندي | شرطي | طفل | شاب | طالب | معلم | أسير | شهيد | مرحوم
noun: رجل الأعمال | عامل | مقيم | سجين | معتقل
nounf: مواطنة | متهمة | طفلة | شابة | طالبة | معلمة | أسيرة | شهيدة | سيدة الأعمال
forms: رجل الأعمال | رجل أعمال | سيدة الأعمال | رجل الدين | المرجع الديني | المرجع الشيعي

entry: نظير
class: title
rank: role
sector: GOV
weak: yes
ambiguous: yes
forms: نظيره | نظيرها | نظيرته | نظيرتها | نظيريه | سلفه | خلفه

entry: زوج
class: title
rank: relation
weak: yes
ambiguous: yes
forms: زوجته | زوجها | زوجة | زوج | شقيقه | شقيقته | شقيق | شقيقة | نجله | نجلها | نجل | ابنه | ابنته | ابنها
forms: ابنتها | والده | والدته | والد | والدة | والدها | والدتها | صهره | صهر | حفيده | حفيد | عمه | خاله
forms: أخوه | أخيه | اخوه | أخته | أرملة | كريمته | ابن عمه

entry: مدعو
class: title
rank: relation
weak: yes
ambiguous: yes
forms: المدعو | المدعوة | ويدعى | تدعى | يدعى | اسمه | اسمها | الملقب | المكنى | المعروف باسم | المعروف بـ

entry: سيد
class: title
rank: honorific
weak: yes
ambiguous: yes
forms: السيد | السيدة | سيد | الآنسة | السيدان | السادة

entry: دكتور
class: title
rank: honorific
weak: yes
ambiguous: yes
forms: الدكتور | الدكتورة | دكتور | دكتورة | البروفيسور | البروفسور | بروفيسور | الأستاذ | الأستاذة | أستاذ
forms: الاستاذ | د. | د | أ.د

entry: شيخ
class: title
rank: honorific
weak: yes
ambiguous: yes
forms: الشيخ | الشيخة | شيخ | الإمام | إمام | المفتي | مفتي | مفتي الجمهورية | المفتي العام | شيخ الأزهر
forms: آية الله | آية الله العظمى | الحاج | الحاجة | الداعية | الملا | ملا | حجة الإسلام | العلامة | الفقيه

entry: أمير
class: title
rank: honorific
sector: GOV
weak: yes
ambiguous: yes
noun: أمير
nounf: أميرة
plural: أمراء
forms: الأمير | الأميرة

entry: ملك
class: title
rank: honorific
sector: GOV
weak: yes
ambiguous: yes
noun: ملك
nounf: ملكة
forms: الملك | الملكة | ملك | ملكة | العاهل | السلطان | سلطان | الإمبراطور | القيصر | الشاه

entry: صاحب السمو
class: title
rank: honorific
sector: GOV
weak: yes
ambiguous: yes
forms: صاحب السمو الملكي | صاحب السمو | سمو | سمو الشيخ | سمو الأمير | صاحبة السمو | صاحب الجلالة | جلالة
forms: جلالة الملك | سمو ولي العهد | فخامة | فخامة الرئيس | معالي | معالي الوزير | سعادة | دولة الرئيس
forms: صاحب المعالي | صاحب السعادة | فضيلة | فضيلة الشيخ | سماحة | سماحة الشيخ | السمو الملكي | معالي الدكتور
forms: سعادة السفير | صاحب السمو الملكي الأمير | سيادة الرئيس | سيادة | حضرة

entry: قداسة
class: title
rank: honorific
weak: yes
ambiguous: yes
forms: البابا | الباب تواضروس | قداسة البابا | الأنبا | المطران | البطريرك | الكاردينال | الأسقف | القس | الأب
forms: القديس | القديسة | الراهبة | الحاخام | المونسنيور | الكاهن

entry: رتبة
class: title
rank: honorific
sector: MIL
weak: yes
ambiguous: yes
forms: ركن | الركن | طيار | الطيار | بحري ركن | الفريق أول | الفريق الركن | الفريق أول الركن | فريق أول
forms: اللواء | اللواء الركن | لواء ركن | العميد | العميد الركن | عميد ركن | العقيد | العقيد الركن | عقيد
forms: المقدم | المقدم الركن | الرائد | الرائد الركن | النقيب | الملازم | الملازم أول | ملازم أول | الرقيب
forms: الرقيب أول | العريف | الجنرال | الجنرالة | جنرال | المشير | المشير الركن | الأدميرال | الماريشال
forms: الكولونيل | الميجور | الكابتن | العماد | العماد أول | رئيس أول | المارشال | العميد المتقاعد
forms: اللواء المتقاعد | عميد | الضابط | الفريق الطيار | الوكيل رقيب | الجندي أول | البكباشي

entry: كبير
class: title
rank: role
weak: yes
ambiguous: yes
forms: كبير مستشاري | كبيرة مستشاري | كبير المفاوضين | كبير المراقبين | كبير موظفي البيت الأبيض
forms: كبير الاقتصاديين | كبيرة الاقتصاديين | كبير الدبلوماسيين | كبير المبعوثين

entry: مؤسس
class: title
rank: role
weak: yes
ambiguous: yes
noun: مؤسس | مالك | منسق | منظم | مرشد | نقيب | عميد كلية | مشرف
nounf: مؤسسة ومديرة | منسقة
forms: المرشد الأعلى | المرشد العام | المرشد الإيراني | نقيب الصحفيين | نقيب المحامين | المراقب العام
forms: المنسق العام | منسق الشؤون الإنسانية | منسقة الشؤون الإنسانية

entry: رفيق
class: title
rank: role
weak: yes
ambiguous: yes
noun: رفيق | زميل | صديق
nounf: رفيقة | زميلة | صديقة

entry: ارهابي
class: title
rank: role
sector: REB
weak: yes
ambiguous: yes
noun: إرهابي | انتحاري | قاتل | مهاجم | مسلح | متطرف
forms: القيادي | القيادية | القيادي البارز | القيادي في الحركة | الإرهابي | المطلوب | المشتبه به الرئيسي
forms: المشتبه به

entry: رئيسي
class: title
rank: role
sector: LEG
weak: yes
ambiguous: yes
forms: رئيس البرلمان | رئيس مجلس النواب | رئيسة مجلس النواب | رئيس مجلس الشيوخ | رئيس مجلس الأمة
forms: رئيس مجلس الشورى | رئيس الكنيست | رئيس مجلس الشعب | رئيس المجلس النيابي | زعيم المعارضة
forms: زعيمة المعارضة | زعيم الأغلبية | زعيم الأقلية | رئيس الجمعية الوطنية
