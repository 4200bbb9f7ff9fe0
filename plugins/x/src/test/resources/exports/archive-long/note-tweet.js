window.YTD.note_tweet.part0 = [
 {
  "noteTweet": {
   "noteTweetId": "1763500000000000209",
   "createdAt": "2024-03-01T09:00:00.000Z",
   "core": {
    "text": "Today a long text about wool, about the sheep behind the house, about the first time that somebody dyed it blue and it came out green, and about everything else that there is to say of it, which is more than the list of posts has room for, so that the archive keeps the whole of it somewhere else. Paid by a mill. #ad",
    "urls": [],
    "mentions": [],
    "hashtags": [
     "ad"
    ]
   }
  }
 }
]
