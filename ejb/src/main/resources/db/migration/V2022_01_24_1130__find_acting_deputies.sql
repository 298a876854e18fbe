-- Who acts for whom now is asked with each look at a case: deputies whose time is over are not to be read again each time.
CREATE INDEX deputy_acting_ix ON deputy (deputy, valid_until) WHERE ended_at IS NULL;
CREATE INDEX deputy_acted_for_ix ON deputy (represented, valid_until) WHERE ended_at IS NULL;
