window.YTD.verified.part0 = [
 {
  "verified": {
   "accountId": "715628873967270001",
   "verified": false
  }
 }
]