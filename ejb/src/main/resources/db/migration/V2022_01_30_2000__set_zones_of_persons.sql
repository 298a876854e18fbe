-- A person's badge may open other zones than the category says, until a day. Effect mirrors ZoneEffect; the check keeps it honest.
CREATE TABLE personal_zone (
  id          UUID         NOT NULL,
  staff_id    UUID         NOT NULL,
  zone        VARCHAR(20)  NOT NULL,
  effect      VARCHAR(10)  NOT NULL,
  reason      VARCHAR(500) NOT NULL,
  ends_on     DATE         NOT NULL,
  set_by_name VARCHAR(200) NOT NULL,
  set_at      TIMESTAMPTZ  NOT NULL,
  version     BIGINT       NOT NULL,
  CONSTRAINT personal_zone_pk PRIMARY KEY (id),
  CONSTRAINT personal_zone_zone_uk UNIQUE (staff_id, zone),
  CONSTRAINT personal_zone_staff_fk FOREIGN KEY (staff_id) REFERENCES staff_accreditation (id),
  CONSTRAINT personal_zone_zone_fk FOREIGN KEY (zone) REFERENCES zone (code),
  CONSTRAINT personal_zone_effect_ck CHECK (effect IN ('ADDED', 'REMOVED'))
);

CREATE INDEX personal_zone_zone_ix ON personal_zone (zone);
