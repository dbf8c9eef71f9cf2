# Words that say that the date behind them is the day of publication, or (kind: updated) of the last
# change, or (kind: other) of something else. Read by
# src/clean/published.c and updated.c.

entry: نشر في
class: dateline_cue
forms: نشر في | نشر فى | نشر بتاريخ | نشر | نشرت | نشر يوم | نشرت في | نشرت فى | نشرت بتاريخ | تم النشر في | تم النشر | تم نشره في | تم نشرها في | تاريخ النشر | تاريخ نشر الخبر | وقت النشر | نشرت هذه القصة | نشرت هذه المادة | نشر هذا المقال | نشر هذا الخبر | نشر أول مرة | أضيف في | أضيف بتاريخ | كتب في | كتب بتاريخ | حرر في | حرر بتاريخ | صدر في | صدر بتاريخ | التاريخ | العدد الصادر
yes: نُشر في: الخميس 6 يناير 2022

entry: آخر تحديث
class: dateline_cue
kind: updated
forms: آخر تحديث | اخر تحديث | آخر تحديث في | آخر تحديث بتاريخ | آخر تعديل | آخر تعديل في | تم التحديث | تم التحديث في | تم تحديثه في | تم تحديثها في | تاريخ التحديث | حدث في | حدثت في | عدل في | تحديث
yes: آخر تحديث: الخميس 6 يناير 2022
not: التحديثات الأخيرة

entry: تاريخ الطباعة
class: dateline_cue
kind: other
forms: تاريخ الطباعة | طبع في | طبعت في | تمت الطباعة | تاريخ الزيارة | تاريخ اليوم
yes: تاريخ الطباعة: 14/07/2021

# What stands beside an outlet's name in a dateline or a credit. Read by src/clean/source.c. kind:
#   outlet  a name of an outlet begins with it      tail  a name of an outlet ends with it
#   source  a label, a source stands behind it      note  says how the outlet came by the item, never its name
#   author  a label, a person stands behind it
#   by      likewise, but only in a line of its own (src/clean/byline.c)

entry: صحيفة (رأس اسم)
class: byline
kind: outlet
forms: صحيفة | جريدة | يومية | مجلة | أسبوعية | وكالة | موقع | شبكة | قناة | فضائية | إذاعة | راديو | تلفزيون | تلفزة | بوابة | منصة | مدونة | المركز الإعلامي | مرصد | مؤسسة | دار
yes: صحيفة الميناء - بيروت

entry: نيوز
class: byline
kind: tail
forms: نيوز | نت | برس | بريس | بوست | تايمز | تي في | تيفي | أونلاين | اونلاين | أون لاين | ميديا | الإخبارية | الاخبارية | الإخباري | الاخباري | الإلكترونية | الالكترونية | للأنباء | للانباء | للأخبار | أف أم | اف ام | News | Press | Times | Post | TV | Online | Media | Net
yes: الميناء نيوز - خاص

entry: المصدر
class: byline
kind: source
forms: المصدر | مصدر الخبر | المصدر الأصلي | مصدر المقال | مصدر | رصد | نقلا عن | نشر في موقع | Source
yes: المصدر: صحيفة الميناء

entry: خاص
class: byline
kind: note
forms: خاص | متابعات | متابعة | وكالات | الوكالات | وكالات أنباء | وكالات الأنباء | مواقع | صحف | صحافة | تقرير | تقارير | ترجمة | ترجمات | حصري | مراسلنا | مراسلون | مراسل | المراسل | إعلام | مواقع إلكترونية | مواقع إخبارية | وسائل إعلام | وسائل إعلامية | وسائل الإعلام | مواقع التواصل | رصد ومتابعة | متابعة خاصة | خاص بالموقع | غرفة الأخبار | قسم الأخبار | هيئة التحرير | المحرر | القسم الدولي | القسم السياسي | القسم الاقتصادي
ambiguous: yes
yes: الميناء نيوز - متابعات

entry: بقلم
class: byline
kind: author
forms: بقلم | كتب | كتبت | إعداد | أعده | أعدته | تحرير | تصوير | ترجمة وتحرير | حاوره | حاورته | Author
yes: بقلم: القسم الدولي

entry: الكاتب (قبل اسمه)
class: byline
kind: by
forms: الكاتب | الكاتبة | المؤلف | المحرر | المحررة | كتابة | كتبه | كتبها | كتبته | بواسطة | نشر بواسطة | تم النشر بواسطة | أضيف بواسطة | أرسلها | كتب بواسطة | كتبت بواسطة | كتبه بواسطة | مرسلة بواسطة | أرسلت بواسطة | حرر بواسطة | نص | حاورها | تحقيق | من إعداد | من اعداد | أجرى الحوار | أجرت الحوار | أجرى اللقاء | أجرت اللقاء | أجرى المقابلة | أجرت المقابلة | أجرى الحديث | حوار | إعداد وتحرير | كتب وصور | تصوير ونص | نص وتصوير | نص وصور | By | Written by | Reported by | Story by | Posted by | A post shared by | منشور تمت مشاركته بواسطة | تمت المشاركة بواسطة
ambiguous: yes
yes: بواسطة أحمد سالم
