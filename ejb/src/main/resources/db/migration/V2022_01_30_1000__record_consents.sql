-- To what somebody agrees, by purpose and version, and what was taken back: the texts are kept, so that it stays readable what a consent
-- was given to. Purposes mirror ConsentPurpose; the check keeps them honest.
CREATE TABLE consent_text (
  name          VARCHAR(60)   NOT NULL,
  purpose       VARCHAR(30)   NOT NULL,
  text_version  INTEGER       NOT NULL,
  language      VARCHAR(10)   NOT NULL,
  body          VARCHAR(2000) NOT NULL,
  effect        VARCHAR(2000) NOT NULL,
  version       BIGINT        NOT NULL,
  CONSTRAINT consent_text_pk PRIMARY KEY (name),
  CONSTRAINT consent_text_language_uk UNIQUE (purpose, text_version, language),
  CONSTRAINT consent_text_purpose_ck CHECK (purpose IN ('IDENTITY_DOCUMENT', 'TRANSFER_TO_AUTHORITY', 'PHOTOGRAPH', 'PUBLICATION')),
  CONSTRAINT consent_text_language_ck CHECK (language IN ('zh-CN', 'en', 'de'))
);

CREATE TABLE consent (
  id            UUID         NOT NULL,
  subject_id    UUID         NOT NULL,
  purpose       VARCHAR(30)  NOT NULL,
  text_version  INTEGER      NOT NULL,
  language      VARCHAR(10)  NOT NULL,
  given_at      TIMESTAMPTZ  NOT NULL,
  withdrawn_at  TIMESTAMPTZ,
  version       BIGINT       NOT NULL,
  CONSTRAINT consent_pk PRIMARY KEY (id),
  CONSTRAINT consent_subject_fk FOREIGN KEY (subject_id) REFERENCES staff_accreditation (id) ON DELETE CASCADE,
  CONSTRAINT consent_text_fk FOREIGN KEY (purpose, text_version, language) REFERENCES consent_text (purpose, text_version, language),
  CONSTRAINT consent_withdrawn_ck CHECK (withdrawn_at >= given_at)
);

CREATE INDEX consent_subject_ix ON consent (subject_id, given_at);
-- One consent for a version of a text holds at a time.
CREATE UNIQUE INDEX consent_holding_uk ON consent (subject_id, purpose, text_version) WHERE withdrawn_at IS NULL;

INSERT INTO consent_text (name, purpose, text_version, language, body, effect, version) VALUES
  ('IDENTITY_DOCUMENT.1.zh-CN', 'IDENTITY_DOCUMENT', 1, 'zh-CN',
   '本人同意为审核本人参加本届大会的证件申请而处理本人的姓名、出生日期、国籍、性别以及身份证件的种类、号码和有效期。证件号码加密存储，显示时部分遮盖，大会结束30日后删除。',
   '撤回后无法办理证件：正在审批的申请将撤销且不可恢复；已批准的证件立即暂停使用，您不能入场。', 0),
  ('IDENTITY_DOCUMENT.1.en', 'IDENTITY_DOCUMENT', 1, 'en',
   'I agree that my name, date of birth, nationality and sex and the kind, number and validity of my identity document are processed to check and decide on my accreditation for this edition. The number is stored encrypted, shown masked, and erased 30 days after the event.',
   'Without this consent you cannot be accredited: an application that is being decided on is withdrawn for good, and an accreditation that was granted is suspended at once, so that you cannot enter.', 0),
  ('IDENTITY_DOCUMENT.1.de', 'IDENTITY_DOCUMENT', 1, 'de',
   'Ich bin einverstanden, dass mein Name, mein Geburtsdatum, meine Staatsangehörigkeit und mein Geschlecht sowie Art, Nummer und Gültigkeit meines Ausweisdokuments verarbeitet werden, um meine Akkreditierung für diese Ausgabe zu prüfen und darüber zu entscheiden. Die Nummer wird verschlüsselt gespeichert, verdeckt angezeigt und 30 Tage nach der Veranstaltung gelöscht.',
   'Ohne diese Einwilligung ist keine Akkreditierung möglich: Ein Antrag, über den entschieden wird, wird endgültig zurückgezogen; eine erteilte Akkreditierung wird sofort ausgesetzt, und Sie haben keinen Zutritt.', 0),
  ('TRANSFER_TO_AUTHORITY.1.zh-CN', 'TRANSFER_TO_AUTHORITY', 1, 'zh-CN',
   '本人同意将上述信息提供给负责背景审查的主管机关，且仅用于该项审查。',
   '撤回后无法办理证件：正在审批的申请将撤销且不可恢复；已批准的证件立即暂停使用，您不能入场。此前已提供的信息不受影响。', 0),
  ('TRANSFER_TO_AUTHORITY.1.en', 'TRANSFER_TO_AUTHORITY', 1, 'en',
   'I agree that these data are passed on to the authority that carries out the security check, and are used there for this check only.',
   'Without this consent you cannot be accredited: an application that is being decided on is withdrawn for good, and an accreditation that was granted is suspended at once, so that you cannot enter. What was passed on before stays with the authority.', 0),
  ('TRANSFER_TO_AUTHORITY.1.de', 'TRANSFER_TO_AUTHORITY', 1, 'de',
   'Ich bin einverstanden, dass diese Daten an die Behörde weitergegeben werden, die die Sicherheitsüberprüfung durchführt, und dort nur dafür verwendet werden.',
   'Ohne diese Einwilligung ist keine Akkreditierung möglich: Ein Antrag, über den entschieden wird, wird endgültig zurückgezogen; eine erteilte Akkreditierung wird sofort ausgesetzt, und Sie haben keinen Zutritt. Was bereits weitergegeben wurde, bleibt bei der Behörde.', 0),
  ('PHOTOGRAPH.1.zh-CN', 'PHOTOGRAPH', 1, 'zh-CN',
   '本人同意存储本人照片，印制在证件上并在入口核验时显示。',
   '撤回后不再使用您的照片，入口处可能要求您出示身份证件。证件申请不受影响。', 0),
  ('PHOTOGRAPH.1.en', 'PHOTOGRAPH', 1, 'en',
   'I agree that my photograph is stored, printed on my badge and shown to the staff at the gates.',
   'Your photograph is not used any more; at the gates you may be asked for your identity document. Your accreditation stays as it is.', 0),
  ('PHOTOGRAPH.1.de', 'PHOTOGRAPH', 1, 'de',
   'Ich bin einverstanden, dass mein Foto gespeichert, auf meinen Ausweis gedruckt und dem Personal an den Zugängen gezeigt wird.',
   'Ihr Foto wird nicht mehr verwendet; an den Zugängen kann Ihr Ausweisdokument verlangt werden. Ihre Akkreditierung bleibt, wie sie ist.', 0),
  ('PUBLICATION.1.zh-CN', 'PUBLICATION', 1, 'zh-CN',
   '本人同意在参会人员名单中公布本人的姓名、职务和单位。',
   '撤回后，此后公布的名单中不再出现您的姓名；已公布或印制的内容不变。证件申请不受影响。', 0),
  ('PUBLICATION.1.en', 'PUBLICATION', 1, 'en',
   'I agree that my name, position and organisation are published in the list of participants.',
   'Your name is left out of lists that are published from then on; what was published or printed before stays. Your accreditation stays as it is.', 0),
  ('PUBLICATION.1.de', 'PUBLICATION', 1, 'de',
   'Ich bin einverstanden, dass mein Name, meine Position und meine Organisation in der Teilnehmerliste veröffentlicht werden.',
   'In Listen, die danach veröffentlicht werden, fehlt Ihr Name; was bereits veröffentlicht oder gedruckt wurde, bleibt. Ihre Akkreditierung bleibt, wie sie ist.', 0);
