# Words of embedded English posts: what the post does, and bodies by their English names.

entry: must
class: foreign_cue
act: urge
forms: must|should|call on|calls on|call for|calls for|urge|urges|we call|we urge|need to
yes: All sides must show restraint

entry: condemn
class: foreign_cue
act: condemn
forms: condemn|condemns|we condemn|strongly condemn|condemnation
yes: We condemn the attack

entry: thank
class: foreign_cue
act: thank
forms: thank|thanks|thank you|grateful
yes: We thank the rescuers

entry: welcome
class: foreign_cue
act: support
forms: welcome|welcomes|we support|stand with|stands with
yes: We welcome the agreement

entry: State Department
class: foreign_body
ar: وزارة الخارجية الأمريكية
country: USA
forms: State Department|Department of State|US State Department|StateDept
yes: Department of State

entry: White House
class: foreign_body
ar: البيت الأبيض
country: USA
forms: White House|The White House
yes: The White House

entry: European Commission
class: foreign_body
ar: المفوضية الأوروبية
country: EUR
forms: European Commission|EU Commission|European External Action Service
yes: European Commission

entry: United Nations
class: foreign_body
ar: الأمم المتحدة
country: UNO
forms: United Nations|UN Spokesperson|UN News
yes: United Nations

entry: Foreign Office
class: foreign_body
ar: وزارة الخارجية البريطانية
country: GBR
forms: Foreign Office|FCDO|Foreign Commonwealth and Development Office
yes: Foreign Office
