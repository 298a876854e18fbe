-- Documents that no list names are not kept: those that were mistyped before go, and later ones are found by their places.
CREATE INDEX member_document_ix ON member (document_id);
CREATE INDEX revision_member_document_ix ON revision_member (document_id);

DELETE FROM identity_document d
WHERE NOT EXISTS (SELECT 1 FROM member m WHERE m.document_id = d.id)
  AND NOT EXISTS (SELECT 1 FROM revision_member r WHERE r.document_id = d.id);

CREATE INDEX revision_member_person_ix ON revision_member (person_id);
DELETE FROM person p
WHERE NOT EXISTS (SELECT 1 FROM identity_document d WHERE d.person_id = p.id)
  AND NOT EXISTS (SELECT 1 FROM member m WHERE m.person_id = p.id)
  AND NOT EXISTS (SELECT 1 FROM revision_member r WHERE r.person_id = p.id);
