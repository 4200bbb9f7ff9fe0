window.YTD.tweets.part0 = [
 {
  "tweet": {
   "id_str": "1763500000000000201",
   "created_at": "Fri Mar 01 09:00:00 +0000 2024",
   "full_text": "Today a long text about wool, about the sheep behind the house, about the first time that somebody dyed it blue and it came out green, and about everything else that there is to say of it, which is more than the list of posts has room for, so that the archive keeps the \u2026 https://t.co/bbbbbbbbbc",
   "favorite_count": "41",
   "retweet_count": "3",
   "entities": {
    "hashtags": [],
    "user_mentions": [],
    "urls": []
   },
   "lang": "en"
  }
 }
]
