# Words that say that the date behind them is the day of publication. Read by src/clean/published.c.

entry: published
class: dateline_cue
forms: published | published on | posted | posted on | posted by | first published | date | publication date | issued on | released on | written on
yes: Published: 6 January 2022

entry: publié
class: dateline_cue
forms: publié le | posté le

entry: опубликовано
class: dateline_cue
forms: опубликовано

entry: updated
class: dateline_cue
kind: updated
forms: updated | last updated | updated on | last updated on | last modified | modified on | mis à jour le | dernière mise à jour | обновлено
yes: Last updated: 6 January 2022
