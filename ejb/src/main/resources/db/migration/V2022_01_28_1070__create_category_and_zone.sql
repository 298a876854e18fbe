-- What belongs to a category by default: the zones that its badge opens, the documents that it demands, and how its photograph looks.
CREATE TABLE zone (
  code     VARCHAR(20)  NOT NULL,
  name_zh  VARCHAR(200) NOT NULL,
  name_en  VARCHAR(200) NOT NULL,
  name_de  VARCHAR(200) NOT NULL,
  version  BIGINT       NOT NULL,
  CONSTRAINT zone_pk PRIMARY KEY (code),
  CONSTRAINT zone_code_ck CHECK (code ~ '^[A-Z][A-Z0-9-]{0,19}$')
);

CREATE TABLE category (
  code              VARCHAR(20) NOT NULL,
  photo_ratio       VARCHAR(20) NOT NULL,
  photo_background  VARCHAR(20) NOT NULL,
  version           BIGINT      NOT NULL,
  CONSTRAINT category_pk PRIMARY KEY (code),
  CONSTRAINT category_code_ck CHECK (code IN ('DELEGATE', 'EXHIBITOR', 'FITTER', 'MEDIA', 'TECHNICIAN', 'SECURITY', 'INTERPRETER',
    'VOLUNTEER', 'GUEST')),
  CONSTRAINT category_photo_ratio_ck CHECK (photo_ratio IN ('THREE_TO_FOUR', 'SEVEN_TO_NINE', 'SQUARE')),
  CONSTRAINT category_photo_background_ck CHECK (photo_background IN ('WHITE', 'BLUE'))
);

CREATE TABLE category_zone (
  category  VARCHAR(20) NOT NULL,
  zone      VARCHAR(20) NOT NULL,
  CONSTRAINT category_zone_pk PRIMARY KEY (category, zone),
  CONSTRAINT category_zone_category_fk FOREIGN KEY (category) REFERENCES category (code),
  CONSTRAINT category_zone_zone_fk FOREIGN KEY (zone) REFERENCES zone (code)
);

CREATE TABLE category_document (
  category  VARCHAR(20) NOT NULL,
  document  VARCHAR(30) NOT NULL,
  CONSTRAINT category_document_pk PRIMARY KEY (category, document),
  CONSTRAINT category_document_category_fk FOREIGN KEY (category) REFERENCES category (code),
  CONSTRAINT category_document_type_ck CHECK (document IN ('PHOTOGRAPH', 'IDENTITY_DOCUMENT', 'EMPLOYER_LETTER', 'PRESS_CARD',
    'TRADE_CERTIFICATE', 'INSURANCE_CERTIFICATE'))
);

INSERT INTO zone (code, name_zh, name_en, name_de, version)
VALUES
  ('HALL', '主会场', 'Main hall', 'Hauptsaal', 0),
  ('FORUM', '论坛区', 'Forums', 'Foren', 0),
  ('EXPO', '展览区', 'Exhibition', 'Ausstellung', 0),
  ('BUILD', '布展作业区', 'Build-up area', 'Aufbaubereich', 0),
  ('PRESS', '新闻中心', 'Media centre', 'Medienzentrum', 0),
  ('TECH', '技术区', 'Technical area', 'Technikbereich', 0),
  ('VIP', '贵宾区', 'VIP lounge', 'VIP-Bereich', 0),
  ('CONTROL', '安保指挥区', 'Security control', 'Sicherheitszentrale', 0);

INSERT INTO category (code, photo_ratio, photo_background, version)
VALUES
  ('DELEGATE', 'THREE_TO_FOUR', 'WHITE', 0),
  ('EXHIBITOR', 'THREE_TO_FOUR', 'WHITE', 0),
  ('FITTER', 'THREE_TO_FOUR', 'WHITE', 0),
  ('MEDIA', 'THREE_TO_FOUR', 'WHITE', 0),
  ('TECHNICIAN', 'THREE_TO_FOUR', 'WHITE', 0),
  ('SECURITY', 'THREE_TO_FOUR', 'BLUE', 0),
  ('INTERPRETER', 'THREE_TO_FOUR', 'WHITE', 0),
  ('VOLUNTEER', 'THREE_TO_FOUR', 'WHITE', 0),
  ('GUEST', 'THREE_TO_FOUR', 'WHITE', 0);

INSERT INTO category_zone (category, zone)
VALUES
  ('DELEGATE', 'HALL'), ('DELEGATE', 'FORUM'), ('DELEGATE', 'EXPO'),
  ('EXHIBITOR', 'EXPO'), ('EXHIBITOR', 'FORUM'),
  ('FITTER', 'BUILD'),
  ('MEDIA', 'HALL'), ('MEDIA', 'FORUM'), ('MEDIA', 'EXPO'), ('MEDIA', 'PRESS'),
  ('TECHNICIAN', 'HALL'), ('TECHNICIAN', 'TECH'), ('TECHNICIAN', 'BUILD'),
  ('SECURITY', 'HALL'), ('SECURITY', 'FORUM'), ('SECURITY', 'EXPO'), ('SECURITY', 'CONTROL'),
  ('INTERPRETER', 'HALL'), ('INTERPRETER', 'FORUM'),
  ('VOLUNTEER', 'FORUM'), ('VOLUNTEER', 'EXPO'),
  ('GUEST', 'HALL'), ('GUEST', 'EXPO');

INSERT INTO category_document (category, document)
VALUES
  ('EXHIBITOR', 'PHOTOGRAPH'),
  ('FITTER', 'PHOTOGRAPH'), ('FITTER', 'TRADE_CERTIFICATE'), ('FITTER', 'INSURANCE_CERTIFICATE'),
  ('MEDIA', 'PHOTOGRAPH'), ('MEDIA', 'PRESS_CARD'),
  ('TECHNICIAN', 'PHOTOGRAPH'), ('TECHNICIAN', 'TRADE_CERTIFICATE'),
  ('SECURITY', 'PHOTOGRAPH'), ('SECURITY', 'IDENTITY_DOCUMENT'), ('SECURITY', 'TRADE_CERTIFICATE'),
  ('INTERPRETER', 'PHOTOGRAPH'),
  ('VOLUNTEER', 'PHOTOGRAPH'),
  ('GUEST', 'PHOTOGRAPH');

-- The trail also tells of categories and zones.
ALTER TABLE audit_record DROP CONSTRAINT audit_record_kind_ck;
ALTER TABLE audit_record ADD CONSTRAINT audit_record_kind_ck CHECK (object_kind IN (
  'EDITION', 'DELEGATION', 'MEMBER', 'IMPORT', 'CASE', 'SESSION', 'CALENDAR', 'DEPUTY', 'MAIL_TEMPLATE', 'ROUTE', 'REMEDY_TEMPLATE',
  'QUOTA', 'DOCUMENT', 'ORGANISATION', 'ACCOUNT', 'CATEGORY', 'ZONE'));
