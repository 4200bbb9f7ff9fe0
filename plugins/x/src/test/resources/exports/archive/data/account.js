window.YTD.account.part0 = [
 {
  "account": {
   "email": "nobody@example.org",
   "username": "mira_backt",
   "accountId": "715628873967270001",
   "createdAt": "2016-03-31T19:56:34.100Z",
   "accountDisplayName": "Mira"
  }
 }
]