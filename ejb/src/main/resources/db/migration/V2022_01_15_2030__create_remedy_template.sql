-- What the unit may do against a rejection, and against the revocation of an approval: a text for each language, with placeholders in
-- braces, and the days of the objection period. Occasions mirror RemedyOccasion.
CREATE TABLE remedy_template (
  name            VARCHAR(40)   NOT NULL,
  occasion        VARCHAR(20)   NOT NULL,
  language        VARCHAR(10)   NOT NULL,
  text            VARCHAR(2000) NOT NULL,
  objection_days  INTEGER       NOT NULL,
  version         BIGINT        NOT NULL,
  CONSTRAINT remedy_template_pk PRIMARY KEY (name),
  CONSTRAINT remedy_template_language_uk UNIQUE (occasion, language),
  CONSTRAINT remedy_template_occasion_ck CHECK (occasion IN ('REJECTION', 'REVOCATION')),
  CONSTRAINT remedy_template_language_ck CHECK (language IN ('zh-CN', 'en', 'de')),
  CONSTRAINT remedy_template_objection_days_ck CHECK (objection_days BETWEEN 1 AND 366)
);

INSERT INTO remedy_template (name, occasion, language, text, objection_days, version) VALUES
  ('REJECTION.zh-CN', 'REJECTION', 'zh-CN',
   '如对本决定（审批件 {case}，第{edition}届）不服，可于{until}（含当日）前向大会组委会书面提出复核申请，并写明审批件编号和理由。复核期间不停止本决定的执行。', 60, 0),
  ('REJECTION.en', 'REJECTION', 'en',
   'You may object to this decision (case {case}, edition {edition}) in writing to the organising committee until {until}, naming the case and your reasons. The decision stays in force while the objection is examined.', 60, 0),
  ('REJECTION.de', 'REJECTION', 'de',
   'Gegen diese Entscheidung (Vorgang {case}, {edition}. Ausgabe) können Sie bis {until} schriftlich beim Organisationskomitee Widerspruch einlegen; nennen Sie dabei den Vorgang und Ihre Gründe. Der Widerspruch hat keine aufschiebende Wirkung.', 60, 0),
  ('REVOCATION.zh-CN', 'REVOCATION', 'zh-CN',
   '如对撤销批准的决定（审批件 {case}，第{edition}届）不服，可于{until}（含当日）前向大会组委会书面提出复核申请，并写明审批件编号和理由。复核期间不停止撤销决定的执行。', 60, 0),
  ('REVOCATION.en', 'REVOCATION', 'en',
   'You may object to the revocation of the approval (case {case}, edition {edition}) in writing to the organising committee until {until}, naming the case and your reasons. The revocation stays in force while the objection is examined.', 60, 0),
  ('REVOCATION.de', 'REVOCATION', 'de',
   'Gegen den Widerruf der Freigabe (Vorgang {case}, {edition}. Ausgabe) können Sie bis {until} schriftlich beim Organisationskomitee Widerspruch einlegen; nennen Sie dabei den Vorgang und Ihre Gründe. Der Widerspruch hat keine aufschiebende Wirkung.', 60, 0);

-- As it was said with the decision, whatever becomes of the template.
ALTER TABLE approval_decision ADD COLUMN remedy_text VARCHAR(2200);
ALTER TABLE approval_decision ADD COLUMN remedy_language VARCHAR(10);
ALTER TABLE approval_decision ADD COLUMN remedy_until DATE;
ALTER TABLE approval_decision ADD CONSTRAINT approval_decision_remedy_ck CHECK (
  num_nulls(remedy_text, remedy_language, remedy_until) IN (0, 3)
  AND (remedy_text IS NULL OR outcome IN ('REJECT', 'REVOKE')));

-- The mails say it as well.
UPDATE mail_template SET body = body || E'\n\n{remedy}', version = version + 1 WHERE kind IN ('CASE_REJECTED', 'DECISION_REVOKED');
