-- Why a processing found unlawful was filed all the same, in the words of whoever answers for it.
alter table filings_filing add column review_reason text;
