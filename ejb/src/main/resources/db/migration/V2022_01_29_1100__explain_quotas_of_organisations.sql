-- A number that follows from booths and area says so in the ledger, and a number always has its base, from which its sum is known.
ALTER TABLE quota_entry DROP CONSTRAINT quota_entry_kind_ck;
ALTER TABLE quota_entry ADD CONSTRAINT quota_entry_kind_ck CHECK (
  kind IN ('RESERVED', 'BOOKED', 'RELEASED', 'WITHDRAWN', 'REOPENED', 'SET', 'COMPUTED'));
ALTER TABLE quota_entry DROP CONSTRAINT quota_entry_subject_ck;
ALTER TABLE quota_entry ADD CONSTRAINT quota_entry_subject_ck CHECK (
  (kind IN ('SET', 'COMPUTED') AND subject_id IS NULL)
    OR (kind NOT IN ('SET', 'COMPUTED') AND subject_kind IS NOT NULL AND subject_id IS NOT NULL AND subject IS NOT NULL
      AND revision IS NOT NULL AND places IS NULL));
ALTER TABLE quota_entry DROP CONSTRAINT quota_entry_set_ck;
ALTER TABLE quota_entry ADD CONSTRAINT quota_entry_set_ck CHECK (
  kind NOT IN ('SET', 'COMPUTED') OR (demand = 0 AND reserved = 0 AND booked = 0));

ALTER TABLE quota ADD CONSTRAINT quota_number_ck CHECK (
  (places IS NULL AND base IS NULL AND booths IS NULL) OR (places IS NOT NULL AND base IS NOT NULL AND places >= base));
