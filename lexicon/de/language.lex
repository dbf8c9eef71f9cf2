# Small words that tell German from its neighbours in Latin script. Read by src/clean/languages.c.

entry: de
class: language_word
code: de
forms: der | die | und | ist | nicht | mit | für | auf | dem | den | ein | eine | von | zu | sich | wurde
