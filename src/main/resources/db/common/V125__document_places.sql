-- Where in its source a stretch of the text stood (pages, times of a debate) and the footnotes that were taken out of it.
alter table document add column places ${text};
alter table document add column notes ${text};
