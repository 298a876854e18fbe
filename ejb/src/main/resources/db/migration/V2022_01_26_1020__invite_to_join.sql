-- Who applies for a partner organisation has no account: an address is confirmed by a link. Only the keyed hash of the link's secret is
-- stored; a mail on its way carries the secret encrypted, and forgets it once it is sent.
CREATE TABLE application_link (
  id          UUID         NOT NULL,
  edition     INTEGER      NOT NULL,
  email       VARCHAR(254) NOT NULL,
  language    VARCHAR(10)  NOT NULL,
  hash        BYTEA        NOT NULL,
  created_at  TIMESTAMPTZ  NOT NULL,
  expires_at  TIMESTAMPTZ  NOT NULL,
  version     BIGINT       NOT NULL,
  CONSTRAINT application_link_pk PRIMARY KEY (id),
  CONSTRAINT application_link_hash_uk UNIQUE (hash),
  CONSTRAINT application_link_edition_fk FOREIGN KEY (edition) REFERENCES edition (number),
  CONSTRAINT application_link_language_ck CHECK (language IN ('zh-CN', 'en', 'de')),
  CONSTRAINT application_link_hash_ck CHECK (octet_length(hash) = 32)
);

CREATE INDEX application_link_expiry_ix ON application_link (expires_at);

-- How often something was asked for in an hour, by the keyed hash of who asked or for whom.
CREATE TABLE request_allowance (
  hash   BYTEA       NOT NULL,
  since  TIMESTAMPTZ NOT NULL,
  used   INTEGER     NOT NULL,
  CONSTRAINT request_allowance_pk PRIMARY KEY (hash, since)
);

CREATE INDEX request_allowance_since_ix ON request_allowance (since);

-- Mails go to people without an account, too.
ALTER TABLE outbox_message
  ALTER COLUMN recipient DROP NOT NULL,
  ADD COLUMN sealed BYTEA,
  ADD CONSTRAINT outbox_message_sealed_ck CHECK (sealed IS NULL OR state IN ('WAITING', 'FAILED'));

DO $$
DECLARE
  known RECORD;
BEGIN
  FOR known IN
    SELECT conname, conrelid::regclass AS of_table, pg_get_expr(conbin, conrelid) AS expression
    FROM pg_constraint
    WHERE conname IN ('outbox_message_kind_ck', 'mail_template_kind_ck')
      AND connamespace = current_schema()::text::regnamespace
  LOOP
    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', known.of_table, known.conname);
    EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I CHECK (%s OR kind LIKE %L)',
      known.of_table, known.conname, known.expression, 'JOINING\_%');
  END LOOP;
END
$$;

INSERT INTO mail_template (name, kind, language, subject, body, version) VALUES
  ('JOINING_LINK.zh-CN', 'JOINING_LINK', 'zh-CN', '第{edition}届大会合作单位申请',
   E'您好：\n\n有人以此邮箱申请成为第{edition}届大会的合作单位。\n请打开以下链接填写或继续填写申请，链接有效期至{until}：\n{link}\n\n请勿转发此链接：持有者均可修改申请。如非您本人申请，请忽略此邮件。\n\n此邮件由系统自动发送，请勿回复。', 0),
  ('JOINING_LINK.en', 'JOINING_LINK', 'en', 'Your application as a partner of edition {edition}',
   E'Good day,\n\nsomebody gave this address to apply as a partner organisation of edition {edition}.\nOpen this link to begin or to go on with the application; it is valid until {until}:\n{link}\n\nPlease do not pass the link on: whoever has it can change the application. If it was not you, ignore this message.\n\nThis message was sent automatically; please do not reply.', 0),
  ('JOINING_LINK.de', 'JOINING_LINK', 'de', 'Ihre Bewerbung als Partner der {edition}. Ausgabe',
   E'Guten Tag,\n\nmit dieser Adresse hat sich jemand als Partnerorganisation der {edition}. Ausgabe beworben.\nÖffnen Sie diesen Link, um die Bewerbung zu beginnen oder fortzusetzen; er gilt bis {until}:\n{link}\n\nBitte geben Sie den Link nicht weiter: Wer ihn hat, kann die Bewerbung ändern. Wenn Sie es nicht waren, ignorieren Sie diese Nachricht.\n\nDiese Nachricht wurde automatisch versandt; bitte antworten Sie nicht.', 0),
  ('JOINING_RETURNED.zh-CN', 'JOINING_RETURNED', 'zh-CN', '合作单位申请{reference}需要修改',
   E'您好：\n\n{organisation}第{edition}届大会的合作单位申请（{reference}）已被退回。\n请打开以下链接查看理由，修改后重新提交，链接有效期至{until}：\n{link}\n\n请勿转发此链接。此邮件由系统自动发送，请勿回复。', 0),
  ('JOINING_RETURNED.en', 'JOINING_RETURNED', 'en', 'Please mend your application {reference}',
   E'Good day,\n\nthe application of {organisation} for edition {edition} ({reference}) was returned.\nOpen this link to read why, to mend it and to submit it again; it is valid until {until}:\n{link}\n\nPlease do not pass the link on. This message was sent automatically; please do not reply.', 0),
  ('JOINING_RETURNED.de', 'JOINING_RETURNED', 'de', 'Bitte bessern Sie Ihre Bewerbung {reference} nach',
   E'Guten Tag,\n\ndie Bewerbung von {organisation} für die {edition}. Ausgabe ({reference}) wurde zurückgegeben.\nÖffnen Sie diesen Link, um den Grund zu lesen, sie nachzubessern und erneut einzureichen; er gilt bis {until}:\n{link}\n\nBitte geben Sie den Link nicht weiter. Diese Nachricht wurde automatisch versandt; bitte antworten Sie nicht.', 0),
  ('JOINING_ACCREDITED.zh-CN', 'JOINING_ACCREDITED', 'zh-CN', '{organisation}已获第{edition}届大会合作单位资格',
   E'您好：\n\n{organisation}第{edition}届大会的合作单位申请（{reference}）已获批准。\n详情见：{link}\n\n此邮件由系统自动发送，请勿回复。', 0),
  ('JOINING_ACCREDITED.en', 'JOINING_ACCREDITED', 'en', '{organisation} is a partner of edition {edition}',
   E'Good day,\n\nthe application of {organisation} for edition {edition} ({reference}) is approved.\nDetails: {link}\n\nThis message was sent automatically; please do not reply.', 0),
  ('JOINING_ACCREDITED.de', 'JOINING_ACCREDITED', 'de', '{organisation} ist Partner der {edition}. Ausgabe',
   E'Guten Tag,\n\ndie Bewerbung von {organisation} für die {edition}. Ausgabe ({reference}) ist genehmigt.\nEinzelheiten: {link}\n\nDiese Nachricht wurde automatisch versandt; bitte antworten Sie nicht.', 0),
  ('JOINING_REJECTED.zh-CN', 'JOINING_REJECTED', 'zh-CN', '合作单位申请{reference}未获批准',
   E'您好：\n\n{organisation}第{edition}届大会的合作单位申请（{reference}）未获批准。\n理由见：{link}\n\n{remedy}\n\n此邮件由系统自动发送，请勿回复。', 0),
  ('JOINING_REJECTED.en', 'JOINING_REJECTED', 'en', 'Your application {reference} was rejected',
   E'Good day,\n\nthe application of {organisation} for edition {edition} ({reference}) was rejected.\nThe reason is here: {link}\n\n{remedy}\n\nThis message was sent automatically; please do not reply.', 0),
  ('JOINING_REJECTED.de', 'JOINING_REJECTED', 'de', 'Ihre Bewerbung {reference} wurde abgelehnt',
   E'Guten Tag,\n\ndie Bewerbung von {organisation} für die {edition}. Ausgabe ({reference}) wurde abgelehnt.\nDie Begründung finden Sie hier: {link}\n\n{remedy}\n\nDiese Nachricht wurde automatisch versandt; bitte antworten Sie nicht.', 0);
