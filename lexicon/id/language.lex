# Small words that tell Indonesian from its neighbours in Latin script. Read by src/clean/languages.c.

entry: id
class: language_word
code: id
forms: yang | dan | dengan | untuk | dari | pada | ini | itu | dalam | tidak | akan | telah | oleh | juga
