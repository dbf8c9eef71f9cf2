# What else shows whose words a sentence holds.

entry: حسب
class: according
forms: حسب|بحسب|وفق|وفقا|طبقا|تبعا|استنادا إلى|على حد قول|على حد تعبير|على لسان|على ذمة|على حد وصف
yes: ارتفع العدد بحسب الوزارة

entry: نقلا عن
class: according
relay: yes
forms: نقلا عن|نقلا
yes: ذكر الموقع نقلا عن شهود

entry: حسبما
class: according
clause: yes
forms: حسبما|وفقما|بحسب ما|حسب ما|وفق ما|وفقا لما|طبقا لما|على ما|مثلما
yes: توقف القطار حسبما أفادت الشركة
why: a verb of saying follows

entry: لا صحة
class: verdict
anywhere: yes
forms: لا صحة|لا أساس|ليس صحيحا|ليست صحيحة|ليس دقيقا|لا تمت للحقيقة|لا يمت للحقيقة|عار عن الصحة|عارية عن الصحة|عار من الصحة|عارية من الصحة|عاريا عن الصحة|مجرد شائعات|مجرد إشاعات|محض افتراء|محض كذب|محض خيال|محض شائعات|محض اختلاق|جملة وتفصيلا|لم يحدث قط
yes: هذه الأنباء عارية عن الصحة

entry: غير صحيح
class: verdict
forms: غير صحيح|غير صحيحة|غير دقيق|غير دقيقة|كاذب|كاذبة|باطل|باطلة|ملفق|ملفقة|مفبرك|مفبركة|مختلقة|مختلق|زائفة|زائف|مغلوطة|مغلوط
yes: ما نشر غير صحيح
why: denies only as the end of what is said, not beside a noun ("false information")

entry: تماما
class: emphasis
forms: تماما|إطلاقا|البتة|كليا|بالمطلق|قطعا
yes: كاذبة تماما

entry: شكر
class: stance
act: thank
masdar: شكر|امتنان
yes: أعرب عن شكره

entry: إدانة
class: stance
act: condemn
forms: إدانته|إدانتها|إدانتهم|إدانتنا
masdar: إدانة|استنكار|شجب|تنديد|استهجان|انتقاد
yes: عبر عن إدانته للهجوم

entry: رفض
class: stance
act: reject
masdar: رفض|معارضة|اعتراض
yes: عن رفضه للقرار

entry: تأييد
class: stance
act: support
masdar: تأييد|ترحيب
yes: عن تأييده للخطة

entry: تعزية
class: stance
act: say
condolence: yes
forms: تعزيته|تعزيتها|مواساته|مواساتها
masdar: عزاء|تعزية|مواساة
plural: تعازي|تعاز
yes: عن تعازيه لأسر الضحايا

entry: تضامن
class: stance
act: say
supports: yes
masdar: تضامن|دعم|مساندة|وقوف|مؤازرة
yes: عن تضامنه مع الشعب

entry: ثقة
class: stance
act: say
forms: ثقته|ثقتها|خشيته|خشيتها|رغبته|رغبتها
masdar: ثقة|أمل|قلق|أسف|حزن|استعداد|اعتقاد|استغراب|اهتمام|ارتياح|تفاؤل|حرص|رغبة|خشية|دهشة|تهنئة|تقدير
plural: تهاني|تمنيات|مخاوف
yes: أعرب عن ثقته

entry: قدم شكره
class: presents
forms: قدم|قدمت|يقدم|تقدم|وجه|وجهت|يوجه|توجه|قدموا|رفع|رفعت
yes: وجه شكره إلى الأطباء
why: before a word of stance only: "presented his thanks"

entry: جدد تأكيده
class: presents
again: yes
forms: جدد|جددت|يجدد|تجدد|جددوا|كرر|كررت|يكرر|تكرر
yes: جدد المتحدث رفض بلاده للقرار
why: says once more what the word of stance behind it names

entry: تأكيد
class: stance
act: confirm
opens: yes
masdar: تأكيد
yes: جدد تأكيده على وحدة البلاد
why: what is said stands behind it, not in it

entry: دعوة
class: stance
act: urge
opens: yes
masdar: دعوة|مطالبة
yes: جددت دعوتها إلى الحوار

entry: تحذير
class: stance
act: warn
opens: yes
masdar: تحذير
yes: كرر تحذيره من الفيضان

entry: سموه
class: honorific
stands_for: سمو الشيخ أمير الأمير أميرة ولي
forms: سموه|سموها
yes: وعبر سموه عن أسفه
why: "his highness" standing for the man named before with such a title

entry: جلالته
class: honorific
stands_for: جلالة ملك الملك ملكة الملكة سلطان السلطان
forms: جلالته|جلالتها
yes: وأكد جلالته دعمه

entry: فخامته
class: honorific
stands_for: فخامة رئيس الرئيس رئيسة الرئيسة
forms: فخامته|فخامتها
yes: وأعرب فخامته عن شكره

entry: معاليه
class: honorific
forms: معاليه|معاليها|سيادته|سيادتها|دولته|سعادته|سعادتها|فضيلته|غبطته|قداسته|نيافته|حضرته
yes: وأشار معاليه إلى التعاون

entry: رئيس الدبلوماسية
class: honorific
stands_for: الخارجية
forms: رئيس الدبلوماسية|رئيسة الدبلوماسية
yes: وأشار رئيس الدبلوماسية إلى التعاون
why: the foreign minister by another word

entry: المسؤول
class: honorific
speaker: office
forms: المسؤول|المسؤولة|المسئول|المسئولة
yes: ولفت المسؤول إلى التأخير
why: the person of office who spoke last

entry: المصدر نفسه
class: honorific
speaker: any
forms: المصدر نفسه|المصدر ذاته|المصدر عينه|نفس المصدر|ذات المصدر|المتحدث نفسه|المتحدث ذاته|نفس المتحدث|المسؤول نفسه|المسؤول ذاته|نفس المسؤول|محدثنا|محدثتنا
yes: وأضاف المصدر نفسه أن البحث مستمر
why: whoever spoke last

entry: الله
class: deity
forms: الله|المولى|الله تعالى|الباري|المولى عز وجل|الله عز وجل|ربه|ربنا
yes: سائلا الله السلامة

entry: ما يلي
class: text_opens
forms: ما يلي|فيما يلي|النص التالي|نص البيان|نص الرسالة|نص الكلمة|نصه|نصها|فيما يأتي|ما يأتي|كالتالي|كما يلي|الآتي|على النحو التالي
yes: وتؤكد الوزارة ما يلي
why: what follows is the text of the statement itself

entry: شاهد
class: anonymous
noun: شاهد|مصدر|تقرير|محضر|تحقيق|خبر|استطلاع|باحث|كاتب|مسؤول|مراقب|محلل|خبير|ناشط|مراسل|متحدث|ناطق|دبلوماسي|طبيب|عالم|أستاذ|بروفيسور|محام|مؤرخ|اقتصادي|أكاديمي|إعلامي|صحفي|صحافي|مسح|استبيان|إحصاء|بحث
nounf: دراسة|وثيقة|رسالة|متحدثة|ناطقة|مسؤولة|ناشطة|مراسلة|باحثة|خبيرة|محللة|طبيبة|محامية|صحفية|صحافية
plural: شهود|مصادر|تقارير|وثائق|معلومات|بيانات|نتائج|أرقام|إحصاءات|إحصائيات|تحقيقات|خبراء|نشطاء|مراقبون|مراقبين|أطباء|علماء|محللون|محللين|باحثون|باحثين|متخصصون|متخصصين|مختصون|مختصين|اقتصاديون|اقتصاديين|محامون|محامين|مؤرخون|مؤرخين|صحفيون|صحفيين|صحافيون|صحافيين|إعلاميون|إعلاميين|ناشطون|ناشطين|حقوقيون|حقوقيين|أهالي|سكان|دراسات|دبلوماسيون|دبلوماسيين|متعاملون|متعاملين|مزارعون|مزارعين|فلاحون|فلاحين|صيادون|صيادين|معلمون|معلمين|تجار|عائلات|ذوو الضحايا|أقارب|شركاء
yes: قال مصدر أمني

entry: تعليق
class: no_comment
forms: التعليق|الحديث|التحدث|الإدلاء|الكشف عن هويته|الكشف عن اسمه|الكشف عن هويتها|الإفصاح|الرد على أسئلة|نشر اسمه|ذكر اسمه|الكشف عن مزيد|الإجابة
yes: رفض التعليق

entry: مسؤولية
class: blame_word
forms: مسؤولية|المسؤولية|المسئولية|مسئولية|تبعات|تبعة|عواقب|وزر
yes: حمله المسؤولية

entry: الانتباه
class: attention
forms: الانتباه|النظر|الأنظار
yes: ولفت الوزير الانتباه إلى التأخير
why: what is drawn, which ends the subject before it

entry: الجميع
class: everybody
forms: الجميع|المجتمع الدولي|الأسرة الدولية|الرأي العام|كافة الأطراف|جميع الأطراف|الأطراف كافة|الأطراف المعنية|كل الأطراف|الطرفين
yes: ودعت الجميع إلى الهدوء
why: those whom appeals are made to; behind a verb of asking they are asked, not asking
