# Verbs of saying, with what stands under them.
# act: what the speaker does (the reading's `act`).
# frame: where the content stands.
#   that         after an, inna, a colon or an opening quote
#   that_object  the same, or the verb's object: "announced its resignation"
#   urge         addressee, then prep (or a bare verbal noun): "called on X to"
#   ask          prep addressee, then the object: "asked of X the opening of the border"
#   object       the object is the content: "denied the reports"
#   about        prep, then the content: "voiced (an) his concern", "condemned (bi) the attack"
#   blame        object, then responsibility: "held X responsible for"
#   relay        an agency passes on somebody else's words: "X quoted (an) Y as saying that"
#   quote        speech only where a colon, a quote or a second cue follows
#   silent       no speech by itself, but never part of a speaker's name either
# prep: what may stand between the verb and its content: ila ala bi an min li fi (lexicon/ar/function.lex, field role).
# strict: the spelling has commoner readings; taken only where an/inna, a colon or a quote follows.
# threatens: a threat by the speaker himself, not a warning of something.
# documents: only studies, papers and figures say it; what happened merely shows it.
# called: with an alef maksura at its end it is "is called".
# tells: a person told stands behind the subject: "told the agency that".
# unquoted: a word in quotes behind it is what something is considered, not what is said.
# praises: with its bare object, not with an/inna, approval: "nawwaha bi".
# describes: "called Y a lie": its object is told by bi- what it is; without a second noun the subject goes on.
# doubts: casts doubt on a deed: disapproval.
# follows: goes on with what the same speaker said before ("he added").

entry: قال
class: speech
act: say
frame: that
past: قال
present: يقول
masdar: قول
agent: قائل
yes: وقال الوزير إن الوضع مستقر

entry: صرح
class: speech
act: say
frame: that
prep: bi
past: صرح
present: يصرح
agent: مصرح
yes: صرح الناطق بأن الطريق مفتوحة

entry: ذكر
class: speech
act: say
frame: that
strict: yes
past: ذكر
present: يذكر
masdar: ذكر
agent: ذاكر
yes: ذكرت الصحيفة أن الجسر انهار

entry: أفاد
class: speech
act: report
frame: that
prep: bi
past: أفاد
present: يفيد
masdar: إفادة
yes: أفاد مراسلنا بأن المطار أغلق

entry: أضاف
class: speech
act: say
frame: that
follows: yes
past: أضاف
present: يضيف
masdar: إضافة
agent: مضيف
yes: وأضافت أن البحث مستمر

entry: تابع
class: speech
act: say
frame: quote
strict: yes
follows: yes
past: تابع
present: يتابع
agent: متابع
yes: وتابع قائلا إن الفرق تعمل

entry: أوضح
class: speech
act: say
frame: that_object
past: أوضح
present: يوضح
masdar: إيضاح
agent: موضح
yes: أوضح المدير أن الخط مقطوع

entry: أشار
class: speech
act: say
frame: that_object
prep: ila
past: أشار
present: يشير
masdar: إشارة
agent: مشير
yes: أشارت الهيئة إلى أن الأمطار ستتوقف

entry: لفت
class: speech
act: say
frame: that_object
prep: ila
strict: yes
past: لفت
present: يلفت
agent: لافت
yes: ولفت إلى أن المدارس مغلقة

entry: نوه
class: speech
act: say
frame: that_object
prep: bi ila
past: نوه
present: ينوه
masdar: تنويه
agent: منوه
praises: yes
yes: نوه السفير بأهمية التعاون

entry: ألمح
class: speech
act: say
frame: that_object
prep: ila
past: ألمح|لمح
present: يلمح
masdar: تلميح
agent: ملمح
yes: ألمح الوزير إلى تأجيل القمة

entry: تحدث
class: speech
act: say
frame: about
prep: an
past: تحدث
present: يتحدث
masdar: تحدث
agent: متحدث
yes: تحدث المدير عن خطة جديدة

entry: رأى
class: speech
act: say
frame: that
strict: yes
past: رأى
present: يرى
yes: يرى المحلل أن الاتفاق بعيد

entry: اعتبر
class: speech
act: say
frame: that
unquoted: yes
past: اعتبر
present: يعتبر
masdar: اعتبار
agent: معتبر
yes: اعتبرت الحكومة أن القرار باطل

entry: كتب
class: speech
act: say
frame: quote
strict: yes
past: كتب
present: يكتب
yes: كتبت السفيرة: نعمل على إجلاء الرعايا

entry: غرد
class: speech
act: say
frame: that
past: غرد
present: يغرد
agent: مغرد
yes: غرد الوزير قائلا إن الرحلات ستستأنف

entry: علق
class: speech
act: say
frame: quote
strict: yes
past: علق
present: يعلق
masdar: تعليق
agent: معلق
yes: علق المتحدث قائلا إن الأمر قيد الدرس

entry: أردف
class: speech
act: say
frame: that
follows: yes
past: أردف
present: يردف
agent: مردف
yes: وأردف أن الفرق وصلت

entry: استطرد
class: speech
act: say
frame: quote
follows: yes
past: استطرد
present: يستطرد
agent: مستطرد
yes: واستطرد: لن نقبل بذلك

entry: استدرك
class: speech
act: say
frame: quote
follows: yes
past: استدرك
present: يستدرك
agent: مستدرك
yes: واستدرك: لكن الوقت ضيق

entry: اختتم
class: speech
act: say
frame: quote
strict: yes
follows: yes
past: اختتم
present: يختتم
agent: مختتم
yes: واختتم بالقول إن الحل سياسي

entry: ختم
class: speech
act: say
frame: quote
strict: yes
follows: yes
past: ختم
present: يختم
agent: خاتم
yes: وختم قائلا إن الباب مفتوح

entry: عقب
class: speech
act: say
frame: quote
strict: yes
past: عقب
present: يعقب
masdar: تعقيب
agent: معقب
yes: عقب الناطق قائلا إن التحقيق جار

entry: رد
class: speech
act: say
frame: quote
strict: yes
past: رد
present: يرد
yes: ورد الوزير قائلا إن ذلك غير ممكن

entry: أجاب
class: speech
act: say
frame: that
past: أجاب
present: يجيب
agent: مجيب
yes: أجاب المسؤول أن القرار لم يصدر

entry: شرح
class: speech
act: say
frame: that
strict: yes
past: شرح
present: يشرح
yes: شرح المهندس أن السد متين

entry: روى
class: speech
act: say
frame: that
strict: yes
past: روى
present: يروي
yes: روى شاهد أن الطائرة انفجرت

entry: حكى
class: speech
act: say
frame: that
strict: yes
past: حكى
present: يحكي
yes: حكت المرأة أن ابنها غرق

entry: أخبر
class: speech
tells: yes
act: say
frame: that
prep: bi
strict: yes
past: أخبر
present: يخبر
yes: أخبر الشاهد الصحيفة أن الدوي كان قويا

entry: أبلغ
class: speech
tells: yes
act: say
frame: that
prep: bi
strict: yes
past: أبلغ
present: يبلغ
masdar: إبلاغ
yes: أبلغت الشركة الركاب أن الرحلة ألغيت

entry: أعلم
class: speech
tells: yes
act: say
frame: that
prep: bi
strict: yes
past: أعلم
present: يعلم
yes: أعلمت الوزارة المواطنين بأن المكاتب مغلقة

entry: توقع
class: speech
act: say
frame: that_object
past: توقع
present: يتوقع
masdar: توقع
agent: متوقع
yes: توقعت الأرصاد أن تهطل الأمطار

entry: رجح
class: speech
act: say
frame: that_object
past: رجح
present: يرجح
masdar: ترجيح
agent: مرجح
yes: رجحت الشرطة أن يكون الحريق متعمدا

entry: اعتقد
class: speech
act: say
frame: that
past: اعتقد
present: يعتقد
masdar: اعتقاد
agent: معتقد
yes: يعتقد الخبراء أن الزلزال سيتكرر

entry: ظن
class: speech
act: say
frame: that
strict: yes
past: ظن
present: يظن
yes: يظن الأهالي أن المفقود حي

entry: زعم
class: speech
act: say
frame: that
past: زعم
present: يزعم
masdar: زعم
agent: زاعم
yes: زعمت الجماعة أنها أسقطت طائرة

entry: ادعى
class: speech
called: yes
act: say
frame: that_object
past: ادعى
present: يدعي
masdar: ادعاء
agent: مدعي
yes: ادعى التنظيم أنه سيطر على البلدة

entry: عبر
class: speech
act: say
frame: about
prep: an
strict: yes
past: عبر
present: يعبر
masdar: تعبير
agent: معبر
yes: عبر الأمين العام عن قلقه

entry: أعرب
class: speech
act: say
frame: about
prep: an
past: أعرب
present: يعرب
masdar: إعراب
agent: معرب
yes: أعرب الملك عن تعازيه

entry: أبدى
class: speech
act: say
frame: object
past: أبدى
present: يبدي
masdar: إبداء
agent: مبدي
yes: أبدت المنظمة استعدادها للمساعدة

entry: وصف
class: speech
act: say
frame: object
describes: yes
past: وصف
present: يصف
masdar: وصف
agent: واصف
yes: وصف الوزير الهجوم بالجبان

entry: شدد
class: speech
act: say
frame: that_object
prep: ala
past: شدد
present: يشدد
masdar: تشديد
agent: مشدد
yes: شدد الرئيس على أن الحدود آمنة

entry: أوحى
class: speech
act: say
frame: about
prep: bi
past: أوحى
present: يوحي
agent: موحي
yes: أوحى بيان الحزب بانسحابه

entry: ركز
class: speech
act: say
frame: about
prep: ala
strict: yes
past: ركز
present: يركز
agent: مركز
yes: ركز الوزير على أهمية الحوار

entry: تساءل
class: speech
act: say
frame: about
prep: an
past: تساءل
present: يتساءل
masdar: تساؤل
agent: متسائل
yes: وتساءل النائب: أين ذهبت الأموال؟

entry: استغرب
class: speech
act: say
frame: that_object
past: استغرب
present: يستغرب
masdar: استغراب
agent: مستغرب
yes: استغربت النقابة صمت الوزارة

entry: أسف
class: speech
act: say
frame: about
prep: li ala
strict: yes
past: أسف
present: يأسف
agent: آسف
yes: أسفت الهيئة لوقوع ضحايا

entry: تمنى
class: speech
act: say
frame: that_object
past: تمنى
present: يتمنى
agent: متمني
yes: تمنت واشنطن أن تجري الانتخابات في موعدها

entry: أمل
class: speech
act: say
frame: that
prep: fi bi
strict: yes
past: أمل
present: يأمل
agent: آمل
yes: وأمل الوزير أن تنتهي الأزمة

entry: لاحظ
class: speech
act: say
frame: that
past: لاحظ
present: يلاحظ
masdar: ملاحظة
agent: ملاحظ
yes: لاحظ المراقبون أن الإقبال ضعيف

entry: استبعد
class: speech
act: say
frame: that_object
past: استبعد
present: يستبعد
masdar: استبعاد
agent: مستبعد
yes: استبعد المدير أن تتوقف الرحلات

entry: قدر
class: speech
act: say
frame: that
strict: yes
past: قدر
present: يقدر
agent: مقدر
yes: قدر الخبراء أن الخسائر كبيرة

entry: تنبأ
class: speech
act: say
frame: that
prep: bi
past: تنبأ
present: يتنبأ
masdar: تنبؤ
agent: متنبئ
yes: تنبأ المرصد بأن العاصفة ستشتد

entry: أورد
class: speech
act: report
frame: that_object
past: أورد
present: يورد
yes: أوردت الإذاعة أن المدينة محاصرة

entry: نقل
class: speech
act: report
frame: relay
prep: an
strict: yes
past: نقل
present: ينقل
masdar: نقل
agent: ناقل
yes: نقلت الوكالة عن مسؤول قوله إن الهدنة صامدة

entry: علم
class: speech
act: report
frame: relay
strict: yes
prep: min
past: علم
yes: علمت الصحيفة من مصادر مطلعة أن المفاوضات توقفت
why: the paper learned it of those who speak

entry: نسب
class: speech
act: report
frame: relay
prep: ila
strict: yes
past: نسب
present: ينسب
yes: نسبت الصحيفة إلى مصدر قوله إن الاتفاق قريب

entry: نشر
class: speech
act: report
frame: quote
strict: yes
past: نشر
present: ينشر
yes: نشرت الصحيفة خبرا بعنوان "المعبر مغلق"

entry: بث
class: speech
act: report
frame: quote
strict: yes
past: بث
present: يبث
yes: بثت القناة خبرا عاجلا جاء فيه أن القصف تجدد

entry: شكك
class: speech
act: say
frame: about
doubts: yes
prep: fi bi
past: شكك
present: يشكك
masdar: تشكيك
agent: مشكك
yes: شكك الخبراء في صحة الرواية

entry: طمأن
class: speech
tells: yes
act: say
frame: that
past: طمأن
present: يطمئن
masdar: طمأنة
agent: مطمئن
yes: طمأن السفير الجالية إلى أن الوضع هادئ

entry: أعلن
class: speech
act: announce
frame: that_object
prep: an
past: أعلن
present: يعلن
masdar: إعلان
agent: معلن
yes: أعلنت الحكومة أن الحدود مفتوحة

entry: كشف
class: speech
act: announce
frame: that_object
prep: an
strict: yes
past: كشف
present: يكشف
masdar: كشف
agent: كاشف
yes: كشف الوزير عن خطة طوارئ

entry: قرر
class: speech
act: announce
frame: silent
past: قرر
present: يقرر
yes: قررت المحكمة تأجيل الجلسة

entry: تبنى
class: speech
act: announce
frame: silent
past: تبنى
present: يتبنى
masdar: تبن
yes: تبنى التنظيم الهجوم

entry: أكد
class: speech
act: confirm
frame: that_object
prep: ala
past: أكد
present: يؤكد
masdar: تأكيد
agent: مؤكد
yes: أكد الناطق أن المطار يعمل

entry: جزم
class: speech
act: confirm
frame: that
prep: bi
past: جزم
present: يجزم
agent: جازم
yes: جزم الطبيب بأن العدوى انتهت

entry: أقر
class: speech
act: confirm
frame: that_object
prep: bi
strict: yes
past: أقر
present: يقر
masdar: إقرار
yes: أقر المتهم بأنه كان هناك

entry: اعترف
class: speech
act: confirm
frame: that_object
prep: bi
past: اعترف
present: يعترف
masdar: اعتراف
agent: معترف
yes: اعترفت الشركة بوجود خلل

entry: أثبت
class: speech
act: confirm
frame: silent
past: أثبت
present: يثبت
agent: مثبت
yes: أثبت الفحص أن المياه ملوثة

entry: نفى
class: speech
act: deny
frame: that_object
past: نفى
present: ينفي
masdar: نفي
agent: نافي
yes: نفت الوزارة صحة الأنباء

entry: أنكر
class: speech
act: deny
frame: that_object
past: أنكر
present: ينكر
masdar: إنكار
agent: منكر
yes: أنكر المتهم صلته بالحادث

entry: كذب
class: speech
act: deny
frame: object
past: كذب
present: يكذب
masdar: تكذيب
agent: مكذب
yes: كذبت السفارة ما نشر عن إغلاقها

entry: فند
class: speech
act: deny
frame: object
past: فند
present: يفند
masdar: تفنيد
agent: مفند
yes: فند الجيش مزاعم الانسحاب

entry: دحض
class: speech
act: deny
frame: object
past: دحض
present: يدحض
masdar: دحض
agent: داحض
yes: دحضت الهيئة الشائعات

entry: تنصل
class: speech
act: deny
frame: about
prep: min
past: تنصل
present: يتنصل
masdar: تنصل
agent: متنصل
yes: تنصل الحزب من مسؤوليته عن الهجوم

entry: دعا
class: speech
act: urge
frame: urge
prep: ila li
past: دعا
present: يدعو
masdar: دعوة
plural: دعوات
agent: داعي
yes: دعت الأمم المتحدة الأطراف إلى الحوار

entry: حث
class: speech
act: urge
frame: urge
prep: ala
past: حث
present: يحث
masdar: حث
agent: حاث
yes: حثت واشنطن الطرفين على التهدئة

entry: حض
class: speech
act: urge
frame: urge
prep: ala
past: حض
present: يحض
masdar: حض
agent: حاض
yes: حض البابا العالم على السلام

entry: طالب
class: speech
act: urge
frame: urge
prep: bi
past: طالب
present: يطالب
masdar: مطالبة
plural: مطالبات|مطالب
agent: مطالب
yes: طالبت النقابة الحكومة بدفع الأجور

entry: أهاب
class: speech
act: urge
frame: urge
prep: bi
past: أهاب
forms: يهيب|تهيب|يهيبون|أهيب
yes: أهابت الشرطة بالسائقين توخي الحذر

entry: أوصى
class: speech
act: urge
frame: about
prep: bi
past: أوصى
present: يوصي
masdar: توصية
agent: موصي
yes: أوصت اللجنة بإغلاق المصنع

entry: نصح
class: speech
act: urge
frame: urge
prep: bi
past: نصح
present: ينصح
masdar: نصح
agent: ناصح
yes: نصحت السفارة رعاياها بالمغادرة

entry: ناشد
class: speech
act: ask
frame: urge
prep: bi li
past: ناشد
present: يناشد
masdar: مناشدة
agent: مناشد
yes: ناشد الأهالي السلطات فتح الطريق

entry: طلب
class: speech
act: ask
frame: ask
prep: min
strict: yes
past: طلب
present: يطلب
masdar: طلب
yes: طلبت الحكومة من الجيش التدخل

entry: التمس
class: speech
act: ask
frame: ask
prep: min
past: التمس
present: يلتمس
masdar: التماس
agent: ملتمس
yes: التمس الدفاع من المحكمة الإفراج عن موكله

entry: رجا
class: speech
act: ask
frame: urge
past: رجا
present: يرجو
masdar: رجاء
agent: راجي
yes: رجا المدير الركاب التزام الهدوء

entry: سأل
class: speech
act: ask
frame: ask
strict: yes
past: سأل
present: يسأل
agent: سائل
yes: وسأل الله أن يحفظ البلاد

entry: استفسر
class: speech
act: ask
frame: about
prep: an
past: استفسر
present: يستفسر
masdar: استفسار
agent: مستفسر
yes: استفسر النواب عن مصير القرض

entry: استجدى
class: speech
act: ask
frame: silent
past: استجدى
present: يستجدي
yes: استجدى الرجل المارة

entry: حذر
class: speech
act: warn
frame: that_object
prep: min
past: حذر
present: يحذر
masdar: تحذير
plural: تحذيرات
agent: محذر
yes: حذرت الأرصاد من عاصفة قوية

entry: أنذر
class: speech
act: warn
frame: urge
threatens: yes
prep: bi
past: أنذر
present: ينذر
masdar: إنذار
agent: منذر
yes: أنذر الجيش السكان بإخلاء البلدة

entry: نبه
class: speech
act: warn
frame: that_object
prep: ila min ala
past: نبه
present: ينبه
masdar: تنبيه
agent: منبه
yes: نبه الخبراء إلى أن المخزون ينفد

entry: هدد
class: speech
act: warn
frame: urge
threatens: yes
prep: bi
past: هدد
present: يهدد
masdar: تهديد
plural: تهديدات
agent: مهدد
yes: هدد الرئيس بفرض رسوم

entry: توعد
class: speech
act: warn
frame: urge
threatens: yes
prep: bi
past: توعد
present: يتوعد
masdar: توعد
agent: متوعد
yes: توعد التنظيم بمزيد من الهجمات

entry: تخوف
class: speech
act: warn
frame: about
prep: min
past: تخوف
present: يتخوف
masdar: تخوف
agent: متخوف
yes: تخوفت الهيئة من انتشار المرض

entry: اتهم
class: speech
act: accuse
frame: urge
prep: bi
past: اتهم
present: يتهم
masdar: اتهام
plural: اتهامات
agent: متهم
yes: اتهمت كييف موسكو بقصف الميناء

entry: حمل
class: speech
act: accuse
frame: blame
strict: yes
past: حمل
present: يحمل
masdar: تحميل
agent: محمل
yes: حملت الحركة الحكومة مسؤولية الانهيار

entry: أدان
class: speech
act: condemn
frame: object
past: أدان|دان
present: يدين
masdar: إدانة
yes: أدانت الجامعة العربية الهجوم

entry: استنكر
class: speech
act: condemn
frame: object
past: استنكر
present: يستنكر
masdar: استنكار
agent: مستنكر
yes: استنكر الأزهر حرق المصحف

entry: ندد
class: speech
act: condemn
frame: about
prep: bi
past: ندد
present: يندد
masdar: تنديد
agent: مندد
yes: نددت طهران بالعقوبات

entry: شجب
class: speech
act: condemn
frame: object
past: شجب
present: يشجب
masdar: شجب
agent: شاجب
yes: شجبت الرابطة الاعتداء

entry: انتقد
class: speech
act: condemn
frame: object
past: انتقد
present: ينتقد
masdar: انتقاد
agent: منتقد
yes: انتقدت المعارضة أداء الحكومة

entry: استهجن
class: speech
act: condemn
frame: object
past: استهجن
present: يستهجن
masdar: استهجان
agent: مستهجن
yes: استهجنت النقابة قرار الفصل

entry: احتج
class: speech
act: condemn
frame: about
prep: ala
past: احتج
present: يحتج
yes: احتجت الخارجية على انتهاك الأجواء

entry: رفض
class: speech
act: reject
frame: object
past: رفض
present: يرفض
masdar: رفض
agent: رافض
yes: رفضت الحكومة التدخل الأجنبي

entry: أيد
class: speech
act: support
frame: object
past: أيد
present: يؤيد
masdar: تأييد
agent: مؤيد
yes: أيدت الكتلة مشروع القانون

entry: رحب
class: speech
act: support
frame: about
prep: bi
past: رحب
present: يرحب
masdar: ترحيب
agent: مرحب
yes: رحبت قطر بالاتفاق

entry: أشاد
class: speech
act: support
frame: about
prep: bi
past: أشاد
present: يشيد
masdar: إشادة
agent: مشيد
yes: أشاد الرئيس بجهود الإنقاذ

entry: أثنى
class: speech
act: support
frame: about
prep: ala
past: أثنى
present: يثني
masdar: ثناء
agent: مثني
yes: أثنى الأمير على المتطوعين

entry: بارك
class: speech
act: support
frame: object
strict: yes
past: بارك
present: يبارك
masdar: مباركة
agent: مبارك
yes: باركت الحركة العملية

entry: ثمن
class: speech
act: support
frame: object
strict: yes
past: ثمن
present: يثمن
masdar: تثمين
agent: مثمن
yes: ثمنت الوزارة موقف الأشقاء

entry: شكر
class: speech
act: thank
frame: object
past: شكر
present: يشكر
masdar: شكر
agent: شاكر
yes: شكر الوزير فرق الإطفاء

entry: تعهد
class: speech
act: promise
frame: that_object
prep: bi
past: تعهد
present: يتعهد
masdar: تعهد
agent: متعهد
yes: تعهدت الحكومة بتعويض المتضررين

entry: وعد
class: speech
act: promise
frame: that_object
prep: bi
strict: yes
past: وعد
masdar: وعد
agent: واعد
yes: وعد الوزير بإصلاح الشبكة
not: ويعد الهجوم الأعنف منذ عام

entry: أقسم
class: speech
act: promise
frame: that
prep: ala
past: أقسم
present: يقسم
yes: أقسم القائد أن يحمي البلدة

entry: نعى
class: speech
act: say
frame: object
past: نعى
present: ينعى
masdar: نعي
agent: ناعي
yes: نعت النقابة الصحافي الراحل

entry: عزى
class: speech
act: say
frame: object
past: عزى
present: يعزي
yes: عزى الرئيس أسر الضحايا

entry: هنأ
class: speech
act: say
frame: object
past: هنأ
present: يهنئ
masdar: تهنئة
agent: مهنئ
yes: هنأ الملك المنتخب الوطني

entry: تفهم
class: speech
act: say
frame: silent
past: تفهم
present: يتفهم
masdar: تفهم
agent: متفهم
yes: تفهمت النقابة موقف الإدارة

entry: استعرض
class: speech
act: say
frame: silent
past: استعرض
present: يستعرض
masdar: استعراض
agent: مستعرض
yes: استعرض الوزير جهود بلاده

entry: بين
class: speech
act: say
frame: that
strict: yes
past: بين
present: يبين
agent: مبين
yes: وبين الوزير أن الأسعار ثابتة
why: spelt like the preposition "between": only before an/inna, a colon or a quote

entry: جاء في
class: speech
act: say
frame: that
text: yes
forms: جاء في|ورد في
yes: وجاء في البيان أن القوات انسحبت
why: its subject is the text it stands in

entry: أعاد التأكيد
class: speech
act: confirm
frame: that_object
prep: ala
forms: أعاد التأكيد|أعادت التأكيد|يعيد التأكيد|تعيد التأكيد|جدد التأكيد|جددت التأكيد|يجدد التأكيد|مجددا التأكيد|مجددة التأكيد|معيدا التأكيد
yes: جدد التأكيد على أن الحل سلمي

entry: أبان
class: speech
act: say
frame: that
past: أبان
yes: وأبان المدير أن الأعمال انتهت

entry: لوح
class: speech
act: warn
frame: about
prep: bi
strict: yes
past: لوح
present: يلوح
agent: ملوح
yes: لوحت النقابة بالإضراب

entry: أبرز
class: speech
act: say
frame: that
strict: yes
past: أبرز
present: يبرز
yes: وأبرز المتحدث أن الموسم كان جيدا

entry: توصل
class: speech
act: say
frame: that
prep: ila
strict: yes
past: توصل
present: يتوصل
agent: متوصل
yes: توصلت الدراسة إلى أن الهواء ملوث

entry: أظهر
class: speech
act: say
frame: that
strict: yes
documents: yes
past: أظهر
present: يظهر
yes: أظهر المسح أن الأسعار هبطت

entry: خلص
class: speech
act: say
frame: that
prep: ila
strict: yes
past: خلص
present: يخلص
yes: خلص التقرير إلى أن السد آمن

entry: استنتج
class: speech
act: say
frame: that
past: استنتج
present: يستنتج
agent: مستنتج
yes: استنتج الباحثون أن البئر قديمة

entry: أجمع
class: speech
act: say
frame: that
prep: ala
strict: yes
past: أجمع
yes: أجمع المتدخلون على أن الحوار ضرورة

entry: ذهب إلى القول
class: speech
act: say
frame: that
forms: ذهب إلى القول|ذهبت إلى القول|ذهبوا إلى القول|مضى إلى القول|مضى يقول|مضت تقول|انتهى إلى القول|خلص إلى القول
yes: ذهب إلى القول إن الأسعار ستهبط

entry: صارح
class: speech
tells: yes
act: say
frame: that
prep: bi
strict: yes
past: صارح
present: يصارح
yes: صارح المدرب لاعبيه بأن الموسم صعب

entry: أفصح
class: speech
act: announce
frame: about
prep: an
past: أفصح
present: يفصح
agent: مفصح
yes: أفصحت الشركة عن أرباحها

entry: اقترح
class: speech
act: say
frame: that_object
strict: yes
past: اقترح
present: يقترح
yes: اقترح النائب أن تؤجل الجلسة

entry: اشتكى
class: speech
act: say
frame: about
prep: min
past: اشتكى|شكا
present: يشتكي|يشكو
agent: مشتكي
yes: اشتكى السكان من انقطاع المياه

entry: تذمر
class: speech
act: say
frame: about
prep: min
past: تذمر
present: يتذمر
agent: متذمر
yes: تذمر المسافرون من التأخير

entry: عارض
class: speech
act: reject
frame: object
strict: yes
past: عارض
present: يعارض
yes: عارضت الكتلة أن يقر القانون

entry: اعترض
class: speech
act: reject
frame: about
prep: ala
past: اعترض
present: يعترض
agent: معترض
yes: اعترض المحامي على الحكم

entry: تحفظ
class: speech
act: reject
frame: about
prep: ala an
strict: yes
past: تحفظ
present: يتحفظ
yes: تحفظ الوفد على أن تنقل الجلسة

entry: تأسف
class: speech
act: say
frame: about
prep: li ala
past: تأسف
present: يتأسف
agent: متأسف
yes: تأسف المدير لما حدث

entry: برر
class: speech
act: say
frame: that
prep: bi
strict: yes
past: برر
present: يبرر
yes: برر الحكم قراره بأن الكرة تجاوزت الخط

entry: لفت الانتباه
class: speech
act: say
frame: that_object
prep: ila
forms: لفت الانتباه|لفتت الانتباه|لافتا الانتباه|لافتة الانتباه|لفت النظر|لفتت النظر|لافتا النظر|لافتة النظر|يلفت الانتباه|تلفت الانتباه
yes: ولفت الانتباه إلى أن المدارس مغلقة
