-- Administrators change what is said of legal remedies; the trail tells who did.
ALTER TABLE audit_record DROP CONSTRAINT audit_record_kind_ck;
ALTER TABLE audit_record ADD CONSTRAINT audit_record_kind_ck CHECK (object_kind IN (
  'EDITION', 'DELEGATION', 'MEMBER', 'IMPORT', 'CASE', 'SESSION', 'CALENDAR', 'DEPUTY', 'MAIL_TEMPLATE', 'ROUTE', 'REMEDY_TEMPLATE'));
