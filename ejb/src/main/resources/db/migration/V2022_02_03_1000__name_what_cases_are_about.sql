-- A case is about a delegation, a partner organisation or a person: the mails say which, and their subjects speak of the case.
UPDATE mail_template
SET body = replace(replace(replace(body,
      '{unit}参加第{edition}届的代表团', '{matter}'),
      'the delegation of {unit} to edition {edition}', '{matter}'),
      'die Delegation {unit} zur {edition}. Ausgabe', '{matter}'),
    version = version + 1
WHERE kind LIKE 'CASE\_%' OR kind = 'DECISION_REVOKED';

UPDATE mail_template SET subject = changed.subject
FROM (VALUES
  ('CASE_RETURNED.zh-CN', '审批件 {case} 已被退回（{unit}）'),
  ('CASE_RETURNED.en', 'Case {case} was returned ({unit})'),
  ('CASE_RETURNED.de', 'Vorgang {case} wurde zurückgegeben ({unit})'),
  ('CASE_APPROVED.zh-CN', '审批件 {case} 已获批准（{unit}）'),
  ('CASE_APPROVED.en', 'Case {case} is approved ({unit})'),
  ('CASE_APPROVED.de', 'Vorgang {case} ist freigegeben ({unit})'),
  ('CASE_REJECTED.zh-CN', '审批件 {case} 未获批准（{unit}）'),
  ('CASE_REJECTED.en', 'Case {case} was rejected ({unit})'),
  ('CASE_REJECTED.de', 'Vorgang {case} wurde abgelehnt ({unit})'),
  ('DECISION_REVOKED.zh-CN', '审批件 {case} 的审批意见已被撤销（{unit}）'),
  ('DECISION_REVOKED.en', 'The decision on case {case} was revoked ({unit})'),
  ('DECISION_REVOKED.de', 'Die Entscheidung über Vorgang {case} wurde widerrufen ({unit})')
) AS changed (name, subject)
WHERE mail_template.name = changed.name;
