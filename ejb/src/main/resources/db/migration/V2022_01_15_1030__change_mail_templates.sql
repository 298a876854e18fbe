-- What administrators made of a mail's text. The built-in text stays in mail_template, which only migrations write; a row here
-- without text says that it holds again. The row stays, so that its version never comes back.
CREATE TABLE changed_mail_template (
  name     VARCHAR(40)   NOT NULL,
  subject  VARCHAR(200),
  body     VARCHAR(4000),
  version  BIGINT        NOT NULL,
  CONSTRAINT changed_mail_template_pk PRIMARY KEY (name),
  CONSTRAINT changed_mail_template_name_fk FOREIGN KEY (name) REFERENCES mail_template (name),
  CONSTRAINT changed_mail_template_text_ck CHECK (num_nulls(subject, body) IN (0, 2))
);

ALTER TABLE audit_record DROP CONSTRAINT audit_record_kind_ck;
ALTER TABLE audit_record ADD CONSTRAINT audit_record_kind_ck CHECK (object_kind IN (
  'EDITION', 'DELEGATION', 'MEMBER', 'IMPORT', 'CASE', 'SESSION', 'CALENDAR', 'DEPUTY', 'MAIL_TEMPLATE'));

-- A preview shows the newest case.
CREATE INDEX approval_case_newest_ix ON approval_case (opened_at DESC, id DESC);
