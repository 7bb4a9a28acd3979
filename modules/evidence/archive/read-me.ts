// What whoever unpacks an archive reads first.

export const readMe = `FRANÇAIS
Ce dossier est le journal entier des preuves d'un organisme, tel qu'il l'a signé. Pour le vérifier sans serveur ni réseau :

    himaya evidence verify CE-DOSSIER --key "la clé que l'organisme publie"

Chaque entrée est recalculée, placée dans l'arbre, et l'arbre comparé à chaque point de contrôle signé. Une entrée dont la
personne a été oubliée ne dit plus rien ; sa place reste prouvée.

العربية
هذا المجلد هو سجل الإثبات كاملا كما وقعته الهيئة. للتحقق منه دون خادم ولا شبكة:

    himaya evidence verify CE-DOSSIER --key "المفتاح الذي تنشره الهيئة"

يعاد حساب كل قيد ووضعه في الشجرة، وتقارن الشجرة بكل نقطة مراقبة موقعة. القيد الذي نُسي صاحبه لا يقول شيئا؛ ويبقى موضعه مثبتا.

ENGLISH
This folder is the whole evidence log of an organisation, as it signed it. To verify it without server or network:

    himaya evidence verify THIS-FOLDER --key "the key the organisation publishes"

Every entry is computed anew, put in its place in the tree, and the tree compared with every signed checkpoint. An entry whose
person was forgotten says nothing any more; its place stays proven.

FORMAT
manifest.json       what is claimed: the log's origin, its size
keys, witnesses     one a line: name+id+key (C2SP signed-note)
entries/*.jsonl     256 entries a file: { sequence, commitment, statement, key }; after an entry, { checkpoint, stamps }
                    commitment = HMAC-SHA-256(key, statement as RFC 8785 JSON); stamps: RFC 3161 over the checkpoint's text
tile/, checkpoint   C2SP tlog-tiles; an entry of the log is its commitment, 32 bytes
`
