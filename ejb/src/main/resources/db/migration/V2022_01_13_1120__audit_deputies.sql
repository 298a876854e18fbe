-- The audit trail also tells who named a deputy for whom, and who ended it.
ALTER TABLE audit_record DROP CONSTRAINT audit_record_kind_ck;
ALTER TABLE audit_record ADD CONSTRAINT audit_record_kind_ck CHECK (object_kind IN (
  'EDITION', 'DELEGATION', 'MEMBER', 'IMPORT', 'CASE', 'SESSION', 'CALENDAR', 'DEPUTY'));
