// What combinations of words a column name must hold for each category, and how much they say. A rule is met when every
// concept is in the name, in any order (French puts the owner last, English first); the rule with most words wins.
//
// says      nothing else is meant by these words
// suggests  usually meant, unless the surroundings or the values speak against it
// hints     one reading among others: values or surroundings must help
// themed    only where the table or its other columns speak of the same matter: a `note` among pupils is a mark

export type Weight = 'says' | 'suggests' | 'hints' | 'themed'

/** `category | weight | concept concept; concept concept` */
export const rules = `
first-name | says | firstname; first name; firstname personref
last-name | says | lastname; family name; lastname personref
full-name | says | full name; name firstname; lastname firstname
full-name | suggests | name personref; name employee; name user
full-name | hints | name; full
full-name | hints | personref
family-member | says | father name; mother name; spouse name; guardian name; father; mother; spouse; kinship; child measure; name father; father firstname; mother firstname; spouse firstname; emergency personref; emergency name; child name; full name father; full name mother; emergency phone; family kinship; kinship name
family-member | says | web family; web kinship; parent name; parent phone; parent firstname
family-member | suggests | guardian; child; emergency; phone father; phone mother; family situation kinship
marital-status | says | marital; marital situation; family situation; marital code
marital-status | suggests | civil situation
date-of-birth | says | date birth; dob; birth; year birth; date birth personref; dob personref
place-of-birth | says | place birth; city birth; birth country; region birth; code place birth
age | suggests | age personref; age employee
age | hints | age; age group
sex | suggests | sex; sex code; sex personref
sex | hints | title; title sex
nationality | says | nationality
national-id | says | cin; cin num; national card; national identity card; national id; national identity; identity card; num national; cin personref; cin employee; national card num; identity card num; card num identity national; id card num; national identity num
national-id | suggests | identity num; identity; card num
national-id-mrz | says | mrz
national-id-mrz | suggests | read mrz
passport | says | passport
residence-card | says | residence card; residence permit; residence num; residence permit num
residence-card | suggests | residence
driving-licence | says | driving permit; permit num; permit driving num; permit
massar | says | massar; massar code; massar num
massar | themed | code pupil
cnss | says | cnss; social security; cnss num; social security num; security num social
amo | says | amo; amo num; amo membership
person-reference | says | id personref; num personref; code personref; id user; id employee; personref user id; user id
person-reference | says | patientnum
person-reference | hints | id account; id
email | says | email; email address; electronic address; email electronic
email | suggests | electronic
phone | says | phone; phone num; fax; phone home
postal-address | suggests | address; address home; address num
postal-address | says | address personref; address home; postal address
city | says | city home; city personref
city | hints | city
region | says | region home; region personref
region | hints | region
postal-code | suggests | postal code; zip; zip code; postal
photo | says | photo identity; photo personref; photo user; photo employee
photo | suggests | photo; image photo
photo | hints | image identity; image personref; image
voice-recording | says | voice recording; voice
voice-recording | suggests | recording call; recording
signature | says | signature; signature image; signature personref
vehicle-plate | says | plate; plate num; vehicle plate; vehicle registration; vehicle matricule; plate permit; plate vehicle num; permit plate num
ip-address | says | ip; ip address; remote address; ip personref
device-id | says | mac address; imei; imei num; advertising id
device-id | suggests | mac; device id; device num; device
cookie-id | says | cookie; cookie id; visitor id; cookie personref id
cookie-id | suggests | session id; session; session num
user-agent | says | useragent; user agent
username | says | login; login agent; user name; login personref; name connection
username | suggests | account name; connection id
username | hints | loginid; user; account
secret | says | password; password word; secret code; secret word; password hash; word password
secret | says | security key; secret key; token key
secret | suggests | token; secret; code secret
location | says | gps; gps latitude; gps longitude; latitude personref; longitude personref
location | suggests | latitude; longitude; tower id; tower
location | hints | whereabouts
call-metadata | says | caller; callee; caller num; callee num; call duration; call num
job-title | suggests | job; job title; job personref
employee-number | says | employee num; employee id; matricule employee; employee code
employee-number | suggests | matricule; matricule num
employment | says | date work; cv; cv thing; hire date; hire; leave; leave balance; leave balance employee; work contract; contract employee; leave measure; contract kindword work; date leave
employment | hints | contract; contract kindword
education | suggests | degree; study level; mark personref; mark exam; mark general; note personref; note exam; study; study fieldword; degree level; mark study; mark year exam
education | hints | mark
education | themed | note; level; mark
rib | says | rib; rib account bank
rib | suggests | bank account; account num; bank account num; account personref
iban | says | iban; iban num
bank-card | says | pan; bank card; bank card num; credit card; credit card num; card payment num
bank-card | suggests | card num
bank-card | themed | card num
salary | says | salary; salary base; salary net; salary month; salary employee
salary | suggests | net pay
personal-finance | says | credit score; income month; income personref; balance personref; credit personref; debt personref
personal-finance | suggests | income; debt; balance account; credit money; score personref; balance
personal-finance | hints | credit; score
health | says | illness; diagnosis; blood; blood group; allergy; disability; pregnant; diabetic; antecedent health; health history; illness chronic; aptitude health; sick leave; leave illness; vaccine; illness kindword; treatment personref; weight personref; height personref; health personref; sick; chronic; illness date; health situation personref; diagnosis code; flagword disability; illness leave date
health | suggests | treatment; aptitude; medicalact; height; health; antecedent
health | hints | weight; group
genetic | says | genetic; genetic health
ethnic-origin | says | ethnic; ethnic origin
political-opinion | says | political; political opinion; political membership
religious-belief | says | religion; religion belief
philosophical-belief | says | philosophy; philosophy belief
union-membership | says | union; union membership; union trade; membership union; union name
offences | says | offence; conviction; judicial; judicial history; judicial antecedent; offence kindword; conviction freetext; offence recording; offence conviction
biometric | says | fingerprint; biometric; biometric template; fingerprint template; fingerprint biometric; photo biometric; biometric code
ice | says | ice; ice num; id common; common fiscal id; id common organisation; common num
tax-id | says | taxid; fiscal id; taxid fiscal; fiscal num; fiscal identity; fiscal num identity
trade-register | says | traderegister; commerce register; commerce register num; traderegister num
business-tax | says | patente; patente num; professional tax; professional tax num
free-text | suggests | comment; comment personref; comment agent; freetext
free-text | hints | note
`
