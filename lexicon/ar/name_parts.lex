# Pieces of personal names. role: child (son of: joins what stands on both sides), father (with the next word one piece),
# house (dynasty), servant (with the next word, which has the article), tail (closes a name), particle (foreign).

entry: بن
class: name_part
role: child
weak: yes
forms: بن | ابن | بنت | ولد | ابنة

entry: أبو
class: name_part
role: father
weak: yes
forms: أبو | أبي | أبا | ابو | ابي

entry: أم
class: name_part
role: mother
weak: yes
forms: أم

entry: آل
class: name_part
role: house
weak: yes
forms: آل | ال

entry: عبد
class: name_part
role: servant
weak: yes
forms: عبد

entry: أوغلو
class: name_part
role: tail
weak: yes
forms: أوغلو | أوغلي | زاده | زادة | خان | باشا | بك | بيك | أفندي | الدين | الله | الإسلام | الزمان | جونيور | الأول | الثاني | الثالث | الرابع | الخامس | السادس

entry: فون
class: name_part
role: particle
weak: yes
forms: فون | فان | دي | دو | دا | دل | ديل | لو | ماك | مك | دير | دوس | داي | تير | تشي | بار

# Family names of China and Korea: two short pieces follow, given name of two syllables.

entry: عائلات شرقية
class: eastern_name
weak: yes
forms: وانغ | وانج | تشانغ | جانغ | تشاو | تشين | تشن | ليو | لي | لين | هوا | يانغ | هوانغ | غاو | شو | سون | ما | تشو | شيه | شي | لوه | دنغ | جيانغ | هان | قنغ | كيم | بارك | باك | تشوي | مون | جونغ | كانغ | يون | هونغ | تشونغ | سونغ | هو
yes: وانغ ون بين
