-- One person has one place at an edition, also through a delegation: the key decides who was first, whoever gives the place. Who was struck
-- from a list that is approved has none. Where two lists of before name somebody, the first that was opened keeps the place.
ALTER TABLE edition_place DROP CONSTRAINT edition_place_holder_kind_ck;
ALTER TABLE edition_place ADD CONSTRAINT edition_place_holder_kind_ck CHECK (holder_kind IN ('DELEGATION', 'STAFF_ACCREDITATION'));

INSERT INTO edition_place (id, edition, person_id, holder_kind, holder_id, reference, owner, taken_at)
SELECT gen_random_uuid(), d.edition, m.person_id, 'DELEGATION', d.id, d.reference, d.unit_code, now()
FROM delegation d
JOIN member m ON m.delegation_id = d.id
WHERE d.status IN ('SUBMITTED', 'RETURNED', 'APPROVED')
  AND NOT (d.status = 'APPROVED' AND EXISTS (SELECT 1 FROM decision_strike s WHERE s.part_id = m.id))
ORDER BY d.opened_at, d.id
ON CONFLICT ON CONSTRAINT edition_place_person_uk DO NOTHING;
