-- Whoever takes back the consent to the photograph is told that it is deleted, and what that means before the grant and after it: another
-- version of the text. What was agreed to before stays, and stays readable.
INSERT INTO consent_text (name, purpose, text_version, language, body, effect, version) VALUES
  ('PHOTOGRAPH.2.zh-CN', 'PHOTOGRAPH', 2, 'zh-CN',
   '本人同意存储本人照片，印制在证件上并在入口核验时显示。',
   '撤回后，已存储的照片立即删除，不再使用。如您的证件类别要求照片，在重新同意并提交照片之前，证件无法批准。已批准的证件不受影响，入口处可能要求您出示身份证件。', 0),
  ('PHOTOGRAPH.2.en', 'PHOTOGRAPH', 2, 'en',
   'I agree that my photograph is stored, printed on my badge and shown to the staff at the gates.',
   'The stored photograph is deleted at once and not used any more. Where your category demands one, you are not accredited before you agree again and hand in another. An accreditation that was granted stays as it is; at the gates you may be asked for your identity document.', 0),
  ('PHOTOGRAPH.2.de', 'PHOTOGRAPH', 2, 'de',
   'Ich bin einverstanden, dass mein Foto gespeichert, auf meinen Ausweis gedruckt und dem Personal an den Zugängen gezeigt wird.',
   'Das gespeicherte Foto wird sofort gelöscht und nicht mehr verwendet. Wo Ihre Kategorie eines verlangt, werden Sie erst akkreditiert, wenn Sie wieder zustimmen und ein neues einreichen. Eine erteilte Akkreditierung bleibt, wie sie ist; an den Zugängen kann Ihr Ausweisdokument verlangt werden.', 0);
