-- Why an organisation is suspended is read with every look at it.
CREATE INDEX standing_order_ended_ix ON standing_order (accreditation_id, ended_at DESC, id DESC);
