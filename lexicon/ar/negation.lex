# What turns a told happening into one that was not, or not yet.

entry: لم
class: negation
forms: لم|لن|ليس|ليست|ليسوا|عدم|دون|من دون|بدون|من غير|ليسا|لسنا|لست|دونما|لا وجود|لا توجد|لا يوجد|لم يكن|لم تكن|لا يزال لم|انعدام|غياب
yes: لم تقع إصابات

entry: لا
class: negation
forms: لا
ambiguous: yes
yes: لا تشن الدولة حربا

entry: سوف
class: irrealis
forms: سوف|قد يكون|ربما|لعل|لو|لولا|إذا|إن لم|في حال|في حالة|حال|هل|أين|متى|كي|لكي|من أجل|بهدف|بغية|لغرض|لمنع|لتجنب|لتفادي|تجنبا|تفاديا|منعا|تحسبا|خشية|خوفا من|مخافة|يمكن أن|يمكن|يجب|ينبغي|لا بد|من الممكن|من المتوقع|من المقرر|من المرجح|من المنتظر|من المحتمل|من المفترض|المزمع|المرتقب|المرتقبة|المحتمل|المحتملة|المتوقع|المتوقعة|المقترح|المقترحة|المخطط|محتمل|محتملة|وشيك|وشيكة|مرتقب|مرتقبة|متوقع|متوقعة|مقترح|مزمع|إمكانية|إمكان|احتمال|احتمالات|خطر|مخاطر|ضرورة|وجوب|مخاوف من|خشيته من|قلق من|استعدادا|تمهيدا|استعداد|استعدادات|استعداده|استعدادها|نية|نيته|نيتها|عزمه|عزمها|عازم|عازمة|خطة|خطط|خططا|مشروع|مقترح|اقتراح|مبادرة|محاولة|محاولات|حق|الحق في|مزاعم|أنباء عن|إشاعات|شائعات|ما لم|يقال|يشاع|تردد|يتردد|مكافحة|لمكافحة|محاربة|مواجهة|لمواجهة|مناهضة|ضد|الوقاية من|حظر|منع|تجنب|تفادي|وقف|إنهاء|تأجيل|إلغاء|تعليق|فك|التلويح|التهديد|مطالبة|الدعوة|دعوة|دعوات|مطالبا|التحريض
yes: من المقرر أن تنسحب القوات

entry: يعتزم
class: irrealis
verbal: yes
past: اعتزم
present: يعتزم
yes: تعتزم الحكومة فرض حظر

entry: ينوي
class: irrealis
verbal: yes
present: ينوي
past: نوى
yes: تنوي الشركة الانسحاب

entry: يخطط
class: irrealis
verbal: yes
past: خطط
present: يخطط
agent: مخطط
yes: كان يخطط لشن هجوم

entry: يحاول
class: irrealis
verbal: yes
past: حاول
present: يحاول
agent: محاول
yes: حاول خطف طفل

entry: يخشى
class: irrealis
verbal: yes
past: خشي
present: يخشى
yes: يخشى السكان اندلاع حرب

entry: يستعد
class: irrealis
verbal: yes
past: استعد
present: يستعد
yes: تستعد القوات لاقتحام البلدة

entry: يسعى
class: irrealis
verbal: yes
past: سعى
present: يسعى
yes: تسعى الدولتان إلى توقيع اتفاق

entry: يدرس
class: irrealis
verbal: yes
past: درس
present: يدرس
yes: تدرس الحكومة فرض عقوبات

entry: ينبغي
class: irrealis
verbal: yes
past: أوشك
present: يوشك
yes: أوشكت الحرب أن تندلع

entry: أحبط
class: negation
verbal: yes
past: أحبط
present: يحبط
masdar: إحباط
yes: أحبطت الشرطة هجوما

entry: منع
class: negation
verbal: yes
past: تجنب
present: يتجنب
yes: تجنبت المدينة وقوع اشتباكات

entry: أفشل
class: negation
verbal: yes
past: أفشل
present: يفشل
yes: أفشل الجيش محاولة انقلاب
